using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Candidates;

/// <summary>A document's candidates by the keys of their forms.</summary>
internal sealed class CandidateSet(Analysis analysis)
{
    private readonly Dictionary<string, Candidate> _byKey = new(StringComparer.Ordinal);
    private readonly List<Candidate> _inOrder = [];

    public IReadOnlyList<Candidate> All => _inOrder;

    /// <summary>The candidate that is written as here; a new one where there is none.</summary>
    public Candidate Propose(TokenSpan place, RuleSet rule)
    {
        var key = analysis.Document.KeyOf(place);
        if (!_byKey.TryGetValue(key, out var candidate))
        {
            candidate = new();
            candidate.Forms.Add(place);
            _byKey.Add(key, candidate);
            _inOrder.Add(candidate);
        }

        candidate.Rules |= rule;
        return candidate;
    }

    /// <summary>The candidate that is written as here, or null.</summary>
    public Candidate? Find(TokenSpan place) => _byKey.GetValueOrDefault(analysis.Document.KeyOf(place));

    /// <summary>Makes one candidate of two that the document says are one.</summary>
    public void Unite(Candidate left, Candidate right)
    {
        if (left == right)
            return;
        left.Absorb(right);
        foreach (var form in right.Forms)
            _byKey[analysis.Document.KeyOf(form)] = left;
        _inOrder.Remove(right);
    }
}
