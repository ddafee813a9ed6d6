using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.FullText;

/// <summary>The texts of a view's elements that a full-text rule names.</summary>
internal sealed class ElementTexts(GraphView view, GraphRule rule)
{
    private readonly int[] _tokens = [.. rule.Tokens.Select(token => (rule.Entity == ElementKind.Node ? view.Labels : view.Types).Find(token)).Where(token => token >= 0)];
    private readonly (string Name, int Number)[] _keys = [.. rule.Keys.Select(key => (key, view.Keys.Find(key))).Where(key => key.Item2 >= 0)];

    /// <summary>The elements that have one of the rule's labels or types.</summary>
    public IEnumerable<int> Elements
    {
        get
        {
            if (rule.Entity == ElementKind.Relationship)
                return Enumerable.Range(0, view.RelationshipCapacity).Where(HasToken);
            return _tokens.SelectMany((label, place) => NodesWith(label).Where(node => !HasAny(node, _tokens.AsSpan(0, place))));
        }
    }

    /// <summary>The number under which the store keeps an element.</summary>
    public long Stored(int element) => rule.Entity == ElementKind.Node ? view.StoredNode(element) : view.StoredRelationship(element);

    /// <summary>The element that the store keeps under a number; false where it is not there in the view.</summary>
    public bool TryFind(long stored, out int element) =>
        rule.Entity == ElementKind.Node ? view.TryFindStoredNode(stored, out element) : view.TryFindStoredRelationship(stored, out element);

    /// <summary>The texts of an element; none where it is not there, or not of the rule's labels or types.</summary>
    public List<(string Key, string Text)> Of(int element)
    {
        var texts = new List<(string, string)>();
        if (!HasToken(element))
            return texts;
        foreach (var (name, number) in _keys)
        {
            var value = rule.Entity == ElementKind.Node ? view.NodeProperty(element, number) : view.RelationshipProperty(element, number);
            if (value.TryGetString(out var text))
                texts.Add((name, text));
            else if (value.Kind == ValueKind.List)
                texts.AddRange(value.AsList().Where(item => item.Kind == ValueKind.String).Select(item => (name, item.AsString())));
        }

        return texts;
    }

    private bool HasToken(int element) => rule.Entity == ElementKind.Node
        ? view.HasNode(element) && HasAny(element, _tokens)
        : view.HasRelationship(element) && _tokens.Contains(view.TypeOf(element));

    private bool HasAny(int node, ReadOnlySpan<int> labels)
    {
        foreach (var label in labels)
        {
            if (view.HasLabel(node, label))
                return true;
        }

        return false;
    }

    private IEnumerable<int> NodesWith(int label)
    {
        for (var scan = view.NodesWith(label); scan.MoveNext();)
            yield return scan.Current;
    }
}
