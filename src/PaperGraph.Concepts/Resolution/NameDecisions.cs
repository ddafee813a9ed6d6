using PaperGraph.Concepts.Records;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Resolution;

/// <summary>People's decisions about the names of a set of records, as numbers of keys. Of two that contradict each other the later holds.</summary>
internal sealed class NameDecisions
{
    private readonly Dictionary<int, ConceptLabel> _labels = [];
    private readonly HashSet<int> _hidden = [];
    private readonly List<(int Left, int Right)> _merged = [];
    private readonly List<(int Left, int? Right)> _split = [];

    public NameDecisions(NameTable names, IEnumerable<Decision> decisions)
    {
        foreach (var decision in StandingDecisions.Of(decisions))
        {
            foreach (var key in IsOfAnyKind(decision) ? NamedAlike(names, decision.Name) : KeysOf(names, decision.Name))
                Take(names, decision, key);
        }
    }

    /// <summary>Names that are one concept.</summary>
    public IReadOnlyList<(int Left, int Right)> Merged => _merged;

    /// <summary>Names that are not one concept; without the second, names that are alone.</summary>
    public IReadOnlyList<(int Left, int? Right)> Split => _split;

    /// <summary>Names that are of a certain kind.</summary>
    public IReadOnlyDictionary<int, ConceptLabel> Labels => _labels;

    /// <summary>Names that are no concept.</summary>
    public IReadOnlySet<int> Hidden => _hidden;

    private void Take(NameTable names, Decision decision, int key)
    {
        switch (decision.Kind)
        {
            case DecisionKind.Merge:
                _merged.AddRange(KeysOf(names, decision.Other!.Value).Select(other => (key, other)));
                break;
            case DecisionKind.Split when decision.Other is { } other:
                _split.AddRange((IsOfAnyKind(decision) ? NamedAlike(names, other) : KeysOf(names, other)).Select(second => (key, (int?)second)));
                break;
            case DecisionKind.Split:
                _split.Add((key, null));
                break;
            case DecisionKind.Retype:
                _labels[key] = decision.Other!.Value.Label;
                break;
            case DecisionKind.Hide:
                _hidden.Add(key);
                break;
        }
    }

    /// <summary>Names are kept apart whatever papers take them for, unless it is that by which one name is two things.</summary>
    private static bool IsOfAnyKind(Decision decision) => decision.Kind == DecisionKind.Split && decision.Other?.NormalForm != decision.Name.NormalForm;

    /// <summary>The key itself, or, where papers type the name otherwise by now, the keys of that name.</summary>
    private static IEnumerable<int> KeysOf(NameTable names, NameKey key) => names.FindKey(key) is >= 0 and var own ? [own] : NamedAlike(names, key);

    /// <summary>The keys of a name, whatever papers take it for.</summary>
    private static IEnumerable<int> NamedAlike(NameTable names, NameKey key) =>
        Core.Schema.Labels.Kinds.Select(label => names.FindKey(label, key.NormalForm)).Where(number => number >= 0);
}
