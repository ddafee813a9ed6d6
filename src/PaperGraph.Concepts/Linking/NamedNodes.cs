using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Nodes that are a name and nothing more; names with one readable form are one node, shown as most papers write it.</summary>
internal sealed class NamedNodes(string label, Func<string, string> idOf)
{
    private readonly ImmutableArray<string> _labels = [label];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);

    /// <summary>Counts one use of a name; empty ones name nobody.</summary>
    public void Note(string? name)
    {
        if (!string.IsNullOrWhiteSpace(name))
            _uses[name] = _uses.GetValueOrDefault(name) + 1;
    }

    /// <summary>Makes the nodes, once all names are counted.</summary>
    public void AddTo(NodeSet nodes)
    {
        foreach (var group in _uses.GroupBy(use => idOf(use.Key), StringComparer.Ordinal))
        {
            var shown = group.OrderByDescending(use => use.Value).ThenBy(use => use.Key, StringComparer.Ordinal).First().Key;
            var number = nodes.Add(new(group.Key, _labels, PropertyMap.Of((PropertyNames.Id, Value.Of(group.Key)), (PropertyNames.Name, Value.Of(shown)))));
            foreach (var (name, _) in group)
                _nodes.Add(name, number);
        }
    }

    /// <summary>The node of a name, if it has one.</summary>
    public int? Find(string? name) => name is not null && _nodes.TryGetValue(name, out var number) ? number : null;
}
