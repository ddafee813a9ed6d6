using PaperGraph.Extraction.Training.Examples;

namespace PaperGraph.Extraction.Training.Weights;

/// <summary>What weights say of an example that they were not fitted to.</summary>
/// <param name="UsesLexicon">Whether it was read with the lexicon.</param>
/// <param name="Class">What it is.</param>
/// <param name="Predicted">The likeliest class that is a concept.</param>
/// <param name="Confidence">How likely it is a concept at all, 0 to 1.</param>
internal readonly record struct HeldOutExample(bool UsesLexicon, int Class, int Predicted, double Confidence)
{
    /// <summary>Whether it is a concept.</summary>
    public bool IsConcept => Class != GoldNames.None;

    /// <summary>Whether it is the concept that was predicted.</summary>
    public bool IsRight => Class == Predicted;
}
