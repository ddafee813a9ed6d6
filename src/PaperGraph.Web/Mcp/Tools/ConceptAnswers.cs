using PaperGraph.Web.Api.Concepts;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>A concept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Papers">How many papers name it.</param>
/// <param name="Confidence">How sure they make it together, 0 to 1.</param>
/// <param name="FirstYear">The year of the first of them.</param>
/// <param name="LastYear">The year of the last of them.</param>
/// <param name="Roles">How many papers name it in each role.</param>
/// <param name="Broader">Ids of the concepts that are one step broader.</param>
/// <param name="Narrower">Ids of the concepts that are one step narrower.</param>
/// <param name="Names">Why its names are one concept; null unless asked for.</param>
/// <param name="Evidence">Papers with the sentences that name it.</param>
/// <param name="Link">Its page in the explorer, where that is served.</param>
internal sealed record ReadConcept(
    string Id, string Kind, string Name, IReadOnlyList<string> Aliases, int Papers, double? Confidence, int? FirstYear, int? LastYear, IReadOnlyDictionary<string, int> Roles,
    IReadOnlyList<string> Broader, IReadOnlyList<string> Narrower, IReadOnlyList<AliasMerge>? Names, IReadOnlyList<ConceptPaper> Evidence, string? Link);

/// <summary>What stands beside a concept.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Neighbours">What stands beside it, the strongest first.</param>
/// <param name="More">Whether there are more.</param>
internal sealed record ConceptNeighbours(string Concept, IReadOnlyList<Neighbour> Neighbours, bool More);

/// <summary>Scores on a benchmark, or of a model or method.</summary>
/// <param name="Concept">The benchmark, model or method.</param>
/// <param name="Results">The scores.</param>
/// <param name="More">Whether there are more.</param>
internal sealed record ConceptResults(string Concept, IReadOnlyList<ScoreResult> Results, bool More);
