using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>The paths of a clause as nodes, what joins them, and what must hold of them.</summary>
internal sealed class PatternGraph
{
    private readonly Dictionary<BoundVariable, ImmutableArray<string>> _labels = [];
    private readonly List<BoundVariable> _nodes = [];
    private readonly List<PatternConnection> _connections = [];
    private readonly List<BoundExpression> _predicates = [];

    public PatternGraph(IEnumerable<BoundPath> paths, BoundExpression? where)
    {
        foreach (var path in paths)
            Add(path);
        _predicates.AddRange(Predicates.Conjuncts(where));
        foreach (var predicate in _predicates)
        {
            if (predicate is BoundHasLabels { Operand: BoundVariableReference operand, Labels: var labels } && _labels.TryGetValue(operand.Variable, out var known))
                _labels[operand.Variable] = [.. known.Union(TypeNames.Demanded(labels))];
        }
    }

    /// <summary>Its nodes, each once, in the order of the text.</summary>
    public IReadOnlyList<BoundVariable> Nodes => _nodes;

    public IReadOnlyList<PatternConnection> Connections => _connections;

    /// <summary>All that must be true of a match, one by one.</summary>
    public IReadOnlyList<BoundExpression> Conjuncts => _predicates;

    /// <summary>The labels that a node must carry.</summary>
    public ImmutableArray<string> LabelsOf(BoundVariable node) => _labels.GetValueOrDefault(node, []);

    private void Add(BoundPath path)
    {
        if (path.Selector is not null && path.Elements.Length > 3)
        {
            AddNode((BoundNodePattern)path.Elements[0]);
            AddNode((BoundNodePattern)path.Elements[^1]);
            _connections.Add(new(NodeAt(path, 0), NodeAt(path, path.Elements.Length - 1), null, path));
            return;
        }

        for (var i = 0; i < path.Elements.Length; i++)
        {
            if (path.Elements[i] is BoundNodePattern node)
                AddNode(node);
            else
                AddConnection(path, i);
        }
    }

    private void AddNode(BoundNodePattern node)
    {
        if (_labels.TryAdd(node.Variable, []))
            _nodes.Add(node.Variable);
        _predicates.AddRange(Predicates.Of(node));
    }

    private void AddConnection(BoundPath path, int place)
    {
        _connections.Add(new(NodeAt(path, place - 1), NodeAt(path, place + 1), path.Elements[place], path));
        if (path.Elements[place] is BoundRelationshipPattern relationship)
            _predicates.AddRange(Predicates.Of(relationship));
    }

    private static BoundVariable NodeAt(BoundPath path, int place) => ((BoundNodePattern)path.Elements[place]).Variable;
}
