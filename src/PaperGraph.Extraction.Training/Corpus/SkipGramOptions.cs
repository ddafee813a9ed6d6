namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>How word vectors are learnt.</summary>
/// <param name="Window">The farthest word on each side that a word predicts.</param>
/// <param name="ByPlace">Whether each place of the window is predicted on its own: near places then tell how a word is used, not what it is about.</param>
/// <param name="Seed">Of all that is drawn.</param>
internal sealed record SkipGramOptions(int Window, bool ByPlace, int Seed)
{
    public const int Size = 64;

    public int Passes { get; init; } = 3;

    public int Negatives { get; init; } = 5;

    public float Rate { get; init; } = 0.025f;

    /// <summary>Words more frequent than this share of all are left out at times.</summary>
    public double Frequent { get; init; } = 1e-3;
}
