using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Indexes;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Graph;

public sealed partial class GraphView
{
    private readonly IndexTables _idIndex;
    private ImmutableArray<ActiveRule> _rules = [];

    /// <summary>The indexes and constraints of the graph by name; another list only where they are others.</summary>
    public ImmutableArray<GraphRule> Rules { get; private set; } = [];

    internal ImmutableArray<ActiveRule> ActiveRules => _rules;

    internal IndexTables IdIndex => _idIndex;

    /// <summary>
    /// An index over properties of the nodes of a label, in the order of its keys; null where there is none. Over <c>id</c> there always is
    /// one; a label of -1 stands for all nodes there. Over computed properties there is none.
    /// </summary>
    public PropertyIndex? FindIndex(int label, params ReadOnlySpan<int> keys)
    {
        if (_base.AbstractKey >= 0 && keys.Contains(_base.AbstractKey))
            return null;
        if (FindTables(ElementKind.Node, label, keys) is { } tables)
            return new(this, tables, label);
        return keys is [var key] && key == _base.IdKey ? new(this, _idIndex, label) : null;
    }

    /// <summary>An index over properties of the relationships of a type, in the order of its keys; null where there is none.</summary>
    public PropertyIndex? FindRelationshipIndex(int type, params ReadOnlySpan<int> keys) =>
        !(_base.EvidenceKey >= 0 && keys.Contains(_base.EvidenceKey)) && FindTables(ElementKind.Relationship, type, keys) is { } tables
            ? new(this, tables, type)
            : null;

    internal Value Property(ElementKind kind, int element, int key) => kind == ElementKind.Node ? NodeProperty(element, key) : RelationshipProperty(element, key);

    /// <summary>Whether an element is there and has a label or type; -1 stands for any.</summary>
    internal bool HasToken(ElementKind kind, int element, int token) => kind == ElementKind.Node
        ? (token < 0 ? HasNode(element) : HasLabel(element, token))
        : HasRelationship(element) && TypeOf(element) == token;

    /// <summary>Whether an element's labels and properties are those that it has in the base.</summary>
    internal bool IsAsInBase(ElementKind kind, int element)
    {
        if (kind == ElementKind.Node)
            return _nodes.Find(element) is { } node ? !node.IsGone && !node.HasOwnContent : element < _baseNodes;
        return _relationships.Find(element) is { } record ? !record.IsGone && record.Properties is null : element < _baseRelationships;
    }

    /// <summary>Puts other rules in the place of those there are. Those that stay keep their tables.</summary>
    internal void SetRules(ImmutableArray<GraphRule> rules)
    {
        var kept = _rules.ToDictionary(active => active.Rule);
        Rules = [.. rules.OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        _rules = [.. Rules.Where(rule => rule.IsPropertyIndex).Select(rule => kept.GetValueOrDefault(rule) ?? Activate(rule))];
    }

    /// <summary>Fills the indexes that another view with the same rules has in use.</summary>
    internal void PrepareIndexesOf(GraphView other)
    {
        foreach (var active in _rules)
        {
            if (other._rules.Any(used => used.Rule == active.Rule && used.Tables.IsInUse))
                _ = active.Tables.Base;
        }
    }

    private ActiveRule Activate(GraphRule rule)
    {
        var isNode = rule.Entity == ElementKind.Node;
        var token = (isNode ? Labels : Types).Add(rule.Tokens[0]);
        var tables = new IndexTables(_base, rule.Entity, token, [.. rule.Keys.Select(Keys.Add)], rule.Kind == RuleKind.Uniqueness);
        var (changed, count) = (isNode ? _base.ChangedNodes : _base.ChangedRelationships).Items;
        for (var i = 0; i < count; i++)
        {
            if (!IsAsInBase(rule.Entity, changed[i]))
                tables.Add(this, changed[i]);
        }

        return new(rule, tables);
    }

    private IndexTables? FindTables(ElementKind kind, int token, ReadOnlySpan<int> keys)
    {
        IndexTables? found = null;
        foreach (var active in _rules)
        {
            if (active.Tables.Kind == kind && active.Tables.Token == token && keys.SequenceEqual(active.Tables.Keys) && found is not { IsUnique: true })
                found = active.Tables;
        }

        return found;
    }
}
