using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>How many of the merges of a reason were right where they were read, some sixty of each in a graph of 5,000 papers.</summary>
internal static class MergeScores
{
    public static double Of(MergeReason reason) => reason switch
    {
        MergeReason.Person or MergeReason.Lexicon => 1,
        MergeReason.Spelling => 0.98,
        MergeReason.Abbreviation => 0.97,
        MergeReason.InnerAbbreviation => 0.97,
        MergeReason.KindWord => 0.9,
        MergeReason.Type => 0.9,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
