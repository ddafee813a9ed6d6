using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Typing;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Examples;

public sealed class EvidenceSelectionTests
{
    private readonly EvidenceTable _table = new();
    private readonly SmallWords _smallWords = new();

    public EvidenceSelectionTests()
    {
        for (var i = 0; i < 30; i++)
            _smallWords.Add(Some.Paper(text: "There is retrieval here, and Oslo too."));
    }

    [Theory]
    [InlineData("retrieval", 4, true)]
    [InlineData("retrieval", 3, false)]
    [InlineData("oslo", 9, false)]
    [InlineData("unheard", 9, false)]
    public void Select_Word_NeedsSmallLettersAndSeveralPapers(string word, int papers, bool selected)
    {
        var number = _table.NumberOf(new(EvidenceKind.Head, word));

        Assert.Equal(selected, EvidenceSelection.Select(_table, InPapers(papers, number), _smallWords)[number]);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Select_Tail_NeedsSeveralWords(int words, bool selected)
    {
        var number = Enumerable.Range(0, words).Select(i => _table.NumberOfTail("bench", (char)('A' + i) + "Bench")).ToList()[^1];

        Assert.Equal(selected, EvidenceSelection.Select(_table, InPapers(9, number), _smallWords)[number]);
    }

    [Fact]
    public void Select_OnePaperOften_CountsOnce()
    {
        var number = _table.NumberOf(new(EvidenceKind.Word, "retrieval"));
        var examples = Enumerable.Repeat(new Example(0, true, 0, [number, number]), 20).ToList();

        Assert.False(EvidenceSelection.Select(_table, examples, _smallWords)[number]);
    }

    private static List<Example> InPapers(int papers, int number) => [.. Enumerable.Range(0, papers).Select(i => new Example(i, true, 0, [number]))];
}
