namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>The files of models that are fitted without one fold each.</summary>
/// <param name="Gold">Annotations.</param>
/// <param name="Texts">Their texts, in the same order.</param>
/// <param name="SilverEven">What a teacher found that had learnt from the even papers alone.</param>
/// <param name="SilverOdd">The same of the odd papers.</param>
/// <param name="Corpus">The texts of the silver papers.</param>
/// <param name="Output">The folder that the models go to.</param>
internal sealed record FoldFiles(string[] Gold, string[] Texts, string SilverEven, string SilverOdd, string Corpus, string Output);
