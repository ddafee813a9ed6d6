using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Review;

/// <summary>What people decided, as far as it answers doubts.</summary>
internal sealed class AnsweredDoubts
{
    private readonly ConceptTable _concepts;
    private readonly HashSet<int> _kept = [];
    private readonly HashSet<int> _typed = [];
    private readonly HashSet<(int, int)> _apart = [];
    private readonly HashSet<string> _ids = [];

    public AnsweredDoubts(ConceptTable concepts, IEnumerable<Decision> decisions)
    {
        _concepts = concepts;
        foreach (var decision in decisions.Where(decision => !decision.IsTakenBack))
            Take(decision);
    }

    /// <summary>Whether a person said so already.</summary>
    public bool Answer(DoubtKind kind, int concept, int other) => kind switch
    {
        DoubtKind.Same => _apart.Contains(Pair(concept, other)),
        DoubtKind.Kind => _typed.Contains(concept) || _kept.Contains(concept),
        _ => _kept.Contains(concept),
    };

    /// <summary>Whether what a doubt proposes was decided already: if the graph is in doubt all the same, to decide it again helps nobody.</summary>
    public bool HasItsDecision(Doubt doubt) => _ids.Contains(doubt.Correct(default).Id);

    private void Take(Decision decision)
    {
        _ids.Add(decision.Id);
        switch (decision)
        {
            case { Kind: DecisionKind.Keep or DecisionKind.Split, Other: { } other }:
                _apart.UnionWith(from left in ConceptsOf(decision.Name) from right in ConceptsOf(other) select Pair(left, right));
                break;
            case { Kind: DecisionKind.Keep }:
                _kept.UnionWith(ConceptsOf(decision.Name));
                break;
            case { Kind: DecisionKind.Retype }:
                _typed.UnionWith(ConceptsOf(decision.Name));
                break;
        }
    }

    /// <summary>The concept of a name, or, where papers type it otherwise by now, the concepts that bear it.</summary>
    private IEnumerable<int> ConceptsOf(NameKey key) => _concepts.Find(key) is >= 0 and var concept
        ? [concept]
        : Labels.Kinds.Select(label => _concepts.Records.Names.FindKey(label, key.NormalForm)).Where(number => number >= 0).Select(_concepts.ConceptOfKey).Where(found => found >= 0);

    private static (int, int) Pair(int left, int right) => left < right ? (left, right) : (right, left);
}
