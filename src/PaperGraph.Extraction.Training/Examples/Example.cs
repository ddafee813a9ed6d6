namespace PaperGraph.Extraction.Training.Examples;

/// <summary>A candidate of an annotated paper.</summary>
/// <param name="Paper">The number of its paper.</param>
/// <param name="UsesLexicon">Whether it was read with the lexicon.</param>
/// <param name="Class">0 for no concept, else its label's number and one.</param>
/// <param name="Evidence">The numbers of what speaks for or against it; one that counts twice stands twice.</param>
internal sealed record Example(int Paper, bool UsesLexicon, int Class, int[] Evidence);
