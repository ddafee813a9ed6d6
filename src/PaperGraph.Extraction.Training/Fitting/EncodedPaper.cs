namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>A paper as numbers: its words, its tokens' features, its sentences.</summary>
internal sealed class EncodedPaper
{
    /// <summary>For each token the number of its word.</summary>
    public required int[] Words { get; init; }

    /// <summary>Where each token's features begin in <see cref="Features"/>, and after the last token where they end.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The features of all tokens: hashes at first, numbers of weights after <see cref="FeatureSpace"/> has numbered them.</summary>
    public required uint[] Features { get; set; }

    /// <summary>The token after the last of each sentence.</summary>
    public required int[] SentenceEnds { get; init; }
}
