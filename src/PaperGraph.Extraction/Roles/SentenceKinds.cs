using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What each sentence of a document does: tell of others, propose, report an evaluation.</summary>
internal sealed class SentenceKinds
{
    private readonly bool[] _own;
    private readonly bool[] _evaluation;

    public SentenceKinds(Document document)
    {
        var count = document.SentenceTokens.Length;
        (_own, _evaluation, FirstProposal) = (new bool[count], new bool[count], count);
        for (var i = 0; i < count; i++)
        {
            if (document.Sentences[i].Field == PaperField.Abstract)
                Read(document, i);
        }
    }

    /// <summary>The first sentence of the abstract in which the paper says what it does; the number of sentences where none does.</summary>
    public int FirstProposal { get; private set; }

    /// <summary>Whether the sentence tells of the paper's own work, by its words or because it stands after the proposal.</summary>
    public bool IsOwn(int sentence) => _own[sentence] || sentence > FirstProposal;

    /// <summary>Whether the sentence reports an evaluation.</summary>
    public bool IsEvaluation(int sentence) => _evaluation[sentence];

    private void Read(Document document, int sentence)
    {
        var (self, proposes) = (false, false);
        var span = document.SentenceTokens[sentence];
        for (var i = span.First; i < span.End; i++)
        {
            var normal = document.Tokens[i].Word.Normal;
            self |= normal is "we" or "our" or "i" || (normal is "paper" or "work" or "article" or "study" && i > span.First && document.Tokens[i - 1].Word.Normal is "this" or "the");
            proposes |= CuePhrases.IsProposing(normal);
            _evaluation[sentence] |= CuePhrases.Evaluates(normal);
        }

        _own[sentence] = self;
        if (self && proposes && FirstProposal == _own.Length)
            FirstProposal = sentence;
    }
}
