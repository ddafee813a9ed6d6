namespace PaperGraph.Extraction.Training.Weights;

/// <summary>What <c>weights.txt</c> says of itself.</summary>
internal static class WeightsHeader
{
    /// <summary>The lines of the header.</summary>
    /// <param name="papers">How many annotated papers the weights are fitted to.</param>
    public static string[] Lines(int papers) =>
    [
        "How much a feature or a word speaks for Model, Benchmark, Method and Topic (in this order) against no concept, in natural logarithms of odds.",
        "\"feature\": as CandidateFeature names it; \"single\": the only word; \"head\": the last word; \"word\": one before it; \"tail\": the last part of a name.",
        $"Written by PaperGraph.Extraction.Training from {papers} abstracts that were annotated for this project, never by hand: see docs/model-card.md.",
        "Only words that most texts write small and tails of several words are listed, and only those that several abstracts hold: no name stands here.",
    ];
}
