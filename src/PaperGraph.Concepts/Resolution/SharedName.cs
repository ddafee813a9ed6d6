namespace PaperGraph.Concepts.Resolution;

/// <summary>A name that may mean several things: papers define it as short for something, or several introduce a thing of this name.</summary>
/// <param name="NormalForm">The name.</param>
/// <param name="Keys">The name for each kind of thing that papers take it for.</param>
/// <param name="ShortForms">What papers define it as.</param>
internal sealed record SharedName(string NormalForm, IReadOnlyList<int> Keys, IReadOnlyList<ShortForm> ShortForms)
{
    /// <summary>The papers that use it without saying what it means, ascending; what they took from the lexicon is left out.</summary>
    public List<NameUse> Uses { get; } = [];

    /// <summary>The papers that mean by it what the lexicon has under this name, ascending.</summary>
    public List<int> Known { get; } = [];
}
