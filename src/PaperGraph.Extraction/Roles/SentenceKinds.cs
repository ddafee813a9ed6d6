using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What each sentence of a document does: tell of others, propose, report an evaluation.</summary>
internal sealed class SentenceKinds
{
    private readonly bool[] _own;
    private readonly bool[] _evaluation;
    private readonly int _firstOwn;

    public SentenceKinds(Document document)
    {
        var count = document.SentenceTokens.Length;
        (_own, _evaluation, FirstProposal) = (new bool[count], new bool[count], count);
        for (var i = 0; i < count; i++)
        {
            if (document.Sentences[i].Field == PaperField.Abstract)
                Read(document, i);
        }

        if (!ProposesAny)
            ProposeByName(document);
        _firstOwn = Array.IndexOf(_own, true) is var first && first < 0 ? count : first;
    }

    /// <summary>The first sentence of the abstract in which the paper says what it does; the number of sentences where none does.</summary>
    public int FirstProposal { get; private set; }

    /// <summary>Whether the paper says anywhere that it proposes something.</summary>
    public bool ProposesAny => FirstProposal < _own.Length;

    /// <summary>Whether the sentence tells of the paper's own work, by its words or because it stands after the proposal.</summary>
    public bool IsOwn(int sentence) => _own[sentence] || sentence > FirstProposal || (!ProposesAny && sentence > _firstOwn);

    /// <summary>Whether the sentence speaks of the paper or its authors.</summary>
    public bool SaysWe(int sentence) => _own[sentence];

    /// <summary>Whether the sentence reports an evaluation.</summary>
    public bool IsEvaluation(int sentence) => _evaluation[sentence];

    /// <summary>A paper that proposes nothing by a verb may do so by its title's name: what begins with it tells of the paper's own work.</summary>
    private void ProposeByName(Document document)
    {
        var name = OwnNameOf(document);
        for (var i = 0; i < _own.Length && name.Length > 0; i++)
        {
            if (document.SentenceTokens[i].First < document.TitleEnd || !BeginsWith(document, document.SentenceTokens[i], name))
                continue;
            (_own[i], FirstProposal) = (true, i);
            return;
        }
    }

    /// <summary>The name that opens the title: of <c>Zeta-7B Technical Report</c> and <c>Zeta-7B: Better Maps</c> it is <c>Zeta-7B</c>.</summary>
    private static TokenSpan OwnNameOf(Document document)
    {
        var end = 0;
        while (end < document.TitleEnd && (end == 0 || document.Tokens[end].Gap == Gap.Hyphen || document.Tokens[end].Word.IsNameLike || document.Tokens[end].Kind == TokenKind.Number))
            end++;
        var named = end > 0 && (document.Tokens[0].Word.IsNameLike || (end < document.TitleEnd && document.Tokens[end].Is(':')));
        return named ? new(0, end) : default;
    }

    private static bool BeginsWith(Document document, TokenSpan sentence, TokenSpan name)
    {
        var first = sentence.First;
        if (first < sentence.End && document.Tokens[first].Is("the"))
            first++;
        for (var i = 0; i < name.Length; i++)
        {
            if (first + i >= sentence.End || !string.Equals(document.Tokens[first + i].Word.Key, document.Tokens[name.First + i].Word.Key, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private void Read(Document document, int sentence)
    {
        var (self, cues) = (false, CueSet.None);
        var span = document.SentenceTokens[sentence];
        for (var i = span.First; i < span.End; i++)
        {
            var normal = document.Tokens[i].Word.Normal;
            self |= normal is "we" or "our" or "i" || (normal == "author" && i > span.First && document.Tokens[i - 1].Is("the")) || (normal is "paper" or "work" or "article" or "study" or "report" or "survey" or "review" or "thesis" && i > span.First && document.Tokens[i - 1].Word.Normal is "this" or "the");
            cues |= document.Tokens[i].Word.Cues;
        }

        _evaluation[sentence] = (cues & CueSet.Evaluates) != 0;

        _own[sentence] = self;
        if (self && (cues & CueSet.Proposes) != 0 && FirstProposal == _own.Length)
            FirstProposal = sentence;
    }
}
