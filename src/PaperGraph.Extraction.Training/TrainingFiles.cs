namespace PaperGraph.Extraction.Training;

/// <summary>What is read and written.</summary>
/// <param name="Gold">Annotations in JSON Lines.</param>
/// <param name="Texts">The texts of each file of annotations.</param>
/// <param name="HeldOut">Texts on which the weights are measured: papers of their titles are left out.</param>
/// <param name="Corpus">Texts in JSON Lines, gzipped or not, by which words are counted.</param>
/// <param name="Output">The weights.</param>
internal sealed record TrainingFiles(IReadOnlyList<string> Gold, IReadOnlyList<string> Texts, IReadOnlyList<string> HeldOut, string Corpus, string Output);
