namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>The files of a cross-validation.</summary>
/// <param name="Test">Annotations that are measured on: of each file the papers with even numbers train what is measured on the odd ones, and the other way round.</param>
/// <param name="TestTexts">Their texts.</param>
/// <param name="Gold">Annotations that only train.</param>
/// <param name="Texts">Their texts.</param>
/// <param name="SilverEven">What a teacher found that had learnt from the even papers alone; null for none.</param>
/// <param name="SilverOdd">The same of the odd papers.</param>
/// <param name="Corpus">The texts of the silver papers.</param>
internal sealed record CrossValidationFiles(string[] Test, string[] TestTexts, string[] Gold, string[] Texts, string? SilverEven, string? SilverOdd, string? Corpus);
