using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Training.Examples;

/// <summary>
/// Decides which evidence gets weights: every feature; words that most texts write small and that several papers hold;
/// tails that end several different words. So the weights generalise, and nobody's name stands among them.
/// </summary>
internal static class EvidenceSelection
{
    /// <summary>Fewer bring little in cross-validation, and many more lines.</summary>
    private const int FewestPapers = 4;

    private const int FewestWordsOfTail = 3;
    private const int ShortestTail = 2;

    /// <summary>Says of each number of the table whether it is weighed.</summary>
    /// <param name="table">All evidence.</param>
    /// <param name="examples">Those of one paper together.</param>
    /// <param name="smallWords">What is a word of the language.</param>
    public static bool[] Select(EvidenceTable table, IReadOnlyList<Example> examples, SmallWords smallWords)
    {
        var papers = CountPapers(table, examples);
        var selected = new bool[table.Count];
        for (var i = 0; i < selected.Length; i++)
            selected[i] = papers[i] > 0 && IsGeneral(table, i, papers[i], smallWords);
        return selected;
    }

    private static int[] CountPapers(EvidenceTable table, IReadOnlyList<Example> examples)
    {
        var (counts, lastPaper) = (new int[table.Count], new int[table.Count]);
        Array.Fill(lastPaper, -1);
        foreach (var example in examples)
        {
            foreach (var number in example.Evidence)
            {
                counts[number] += lastPaper[number] == example.Paper ? 0 : 1;
                lastPaper[number] = example.Paper;
            }
        }

        return counts;
    }

    private static bool IsGeneral(EvidenceTable table, int number, int papers, SmallWords smallWords) => table[number].Kind switch
    {
        EvidenceKind.Feature => true,
        EvidenceKind.Tail => papers >= FewestPapers && table.WordsOfTail(number) >= FewestWordsOfTail && IsTail(table[number].Name),
        _ => papers >= FewestPapers && smallWords.Contains(table[number].Name),
    };

    private static bool IsTail(string name) => name.Length >= ShortestTail && name.All(char.IsAsciiLetterLower);
}
