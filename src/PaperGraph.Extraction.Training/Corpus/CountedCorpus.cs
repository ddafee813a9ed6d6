namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>The texts of a corpus as numbers of words: 0 stands for a rare one.</summary>
/// <param name="Keys">The words' hashes, by number; that of 0 says nothing.</param>
/// <param name="Counts">How often each word stands in the corpus.</param>
/// <param name="Tokens">All tokens.</param>
/// <param name="SentenceEnds">The token after the last of each sentence.</param>
internal sealed record CountedCorpus(uint[] Keys, int[] Counts, int[] Tokens, int[] SentenceEnds);
