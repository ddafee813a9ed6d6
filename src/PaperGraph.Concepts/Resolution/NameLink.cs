using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>A reason to take two name keys for one concept; keys and papers as numbers of the record table.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Left">One key.</param>
/// <param name="Right">The other key: the lexicon's name, the long form, the name without the added word.</param>
/// <param name="Papers">The papers that say so, ascending; empty where the names alone do.</param>
/// <param name="Score">How sure it is where evidence was weighed, 0 to 1.</param>
internal sealed record NameLink(MergeReason Reason, int Left, int Right, IReadOnlyList<int> Papers, double Score = 1);
