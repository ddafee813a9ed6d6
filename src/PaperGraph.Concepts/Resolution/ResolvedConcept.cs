using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>A concept that papers support.</summary>
/// <param name="Label">Its kind.</param>
/// <param name="Id">The id of its node.</param>
/// <param name="Name">The name shown for it.</param>
/// <param name="Aliases">Its other written forms, in ordinal order.</param>
/// <param name="Class">The class of name keys that it stands for.</param>
/// <param name="CanonicalKey">The key that gave the id.</param>
/// <param name="InLexicon">Whether the lexicon has it.</param>
internal sealed record ResolvedConcept(
    ConceptLabel Label, string Id, string Name, IReadOnlyList<string> Aliases, int Class, int CanonicalKey, bool InLexicon);
