namespace PaperGraph.Concepts.Resolution;

/// <summary>A paper that uses a name without saying what it means.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Key">The name, as the kind of thing that the paper takes it for.</param>
/// <param name="IsIntroduced">Whether the paper introduces a thing of this name.</param>
/// <param name="IsTitle">Whether its title says so: <c>Name: what it is</c>.</param>
internal readonly record struct NameUse(int Paper, int Key, bool IsIntroduced, bool IsTitle);
