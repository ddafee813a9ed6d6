namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>The files of a fit.</summary>
/// <param name="Gold">Annotations.</param>
/// <param name="Texts">Their texts, in the same order.</param>
/// <param name="Silver">What a teacher model found in papers of the corpus; null for none.</param>
/// <param name="Corpus">The texts of the silver papers.</param>
/// <param name="Output">Where the model goes.</param>
internal sealed record FitFiles(string[] Gold, string[] Texts, string? Silver, string? Corpus, string Output);
