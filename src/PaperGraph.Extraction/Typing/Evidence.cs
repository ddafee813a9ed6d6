using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>What the label model weighs. Judging and training both read it here, so that they cannot differ.</summary>
internal static class Evidence
{
    private const int LongestTail = 32;

    private static readonly int Features = Enum.GetValues<CandidateFeature>().Length;

    public static void Tell<TVisitor>(Document document, Candidate candidate, ref TVisitor visitor)
        where TVisitor : IEvidenceVisitor, allows ref struct
    {
        for (var i = 0; i < Features; i++)
        {
            if (candidate.Has((CandidateFeature)i))
                visitor.Feature((CandidateFeature)i);
        }

        TellWords(document, candidate.Words, ref visitor);
        foreach (var form in candidate.Forms)
            TellTail(document.Tokens[form.End - 1].Word.Text, ref visitor);
    }

    private static void TellWords<TVisitor>(Document document, TokenSpan words, ref TVisitor visitor)
        where TVisitor : IEvidenceVisitor, allows ref struct
    {
        for (var i = words.First; i < words.End; i++)
        {
            var word = document.Tokens[i].Word;
            if (word.IsNameLike)
                continue;
            visitor.Word(i == words.End - 1 ? EvidenceKind.Head : EvidenceKind.Word, word.Normal);
            if (words.Length == 1)
                visitor.Word(EvidenceKind.Single, word.Normal);
        }
    }

    private static void TellTail<TVisitor>(string word, ref TVisitor visitor)
        where TVisitor : IEvidenceVisitor, allows ref struct
    {
        var part = NameEndings.LastPart(word);
        if (part.Length is 0 or > LongestTail)
            return;
        Span<char> lower = stackalloc char[LongestTail];
        visitor.Tail(lower[..part.ToLowerInvariant(lower)], word);
    }
}
