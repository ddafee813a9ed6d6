using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>A reason to take two name keys for one concept; keys and papers as numbers of the record table.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Left">One key.</param>
/// <param name="Right">The other key: the lexicon's name, the long form, the name without the added word.</param>
/// <param name="Papers">The papers that say so, ascending; empty where the names alone do.</param>
/// <param name="Certainty">How sure the evidence makes it where some was weighed, 0 to 1.</param>
internal sealed record NameLink(MergeReason Reason, int Left, int Right, IReadOnlyList<int> Papers, double Certainty = 1)
{
    /// <summary>How sure it is that both are one, 0 to 1, to two digits.</summary>
    public double Score => Math.Round(MergeScores.Of(Reason) * Certainty, 2);
}
