using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Patterns;

/// <summary>Finds runs of capitalised words in an abstract: <c>Analytic Hierarchy Process</c>, <c>Chain of Logic</c>.</summary>
internal static class CapitalRuns
{
    public static List<TokenSpan> Find(Analysis analysis)
    {
        var runs = new List<TokenSpan>();
        foreach (var sentence in analysis.Document.SentenceTokens)
        {
            if (sentence.First < analysis.Document.TitleEnd)
                continue;
            for (var i = sentence.First; i < sentence.End;)
                i = RunFrom(analysis, sentence, i, runs);
        }

        return runs;
    }

    private static int RunFrom(Analysis analysis, TokenSpan sentence, int start, List<TokenSpan> runs)
    {
        if (!IsCapital(analysis, sentence, start))
            return analysis.Units[start].Span.End;
        var (end, units) = (analysis.Units[start].Span.End, 1);
        while (NextCapital(analysis, sentence, end) is var next && next > 0)
            (end, units) = (next, units + 1);
        if (units > 1)
            runs.Add(new(start, end));
        return end;
    }

    /// <summary>The end of the capitalised word that goes on a run, a linking word between them allowed; 0 where none does.</summary>
    private static int NextCapital(Analysis analysis, TokenSpan sentence, int at)
    {
        if (at >= sentence.End)
            return 0;
        if (IsCapital(analysis, sentence, at))
            return analysis.Units[at].Span.End;
        var links = analysis.Document.Tokens[at].Word.Normal is "of" or "for" or "to" or "the" or "in" or "with" or "from";
        return links && at + 1 < sentence.End && IsCapital(analysis, sentence, at + 1) ? analysis.Units[at + 1].Span.End : 0;
    }

    private static bool IsCapital(Analysis analysis, TokenSpan sentence, int index)
    {
        var token = analysis.Document.Tokens[index];
        if (!token.IsWord || !token.Word.Has(WordShape.Initial))
            return false;
        var content = analysis.Units[index].IsNominal || analysis.Units[index].IsModifier || token.Word.Class is WordClass.VerbalGerund or WordClass.OpenGerund or WordClass.Participle;
        return content && (index > sentence.First || token.Word.Class is WordClass.Noun);
    }
}
