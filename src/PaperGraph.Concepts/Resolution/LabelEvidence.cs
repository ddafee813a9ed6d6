using System.Runtime.InteropServices;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>How sure papers are, all together, that a class is of each kind: of each paper its best mention counts.</summary>
internal sealed class LabelEvidence
{
    private readonly Dictionary<(int Class, ConceptLabel Label), double> _sums = [];
    private readonly Dictionary<(int Class, ConceptLabel Label), double> _paper = [];

    /// <summary>Notes a mention of the current paper.</summary>
    public void Add(int owner, ConceptLabel label, double confidence)
    {
        ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_paper, (owner, label), out _);
        best = Math.Max(best, confidence);
    }

    /// <summary>Ends the current paper.</summary>
    public void EndPaper()
    {
        foreach (var (key, confidence) in _paper)
            CollectionsMarshal.GetValueRefOrAddDefault(_sums, key, out _) += confidence;
        _paper.Clear();
    }

    /// <summary>The kind with the largest sum among those that may be, of which there is one; the first of those that are equal.</summary>
    public ConceptLabel Best(int owner, Func<ConceptLabel, bool> mayBe) => Labels.Kinds.Where(mayBe).MaxBy(label => _sums.GetValueOrDefault((owner, label)));
}
