using System.Collections.Frozen;
using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Export.GraphMl;

/// <summary>The attributes of a file: the fixed ones, and one for each property.</summary>
internal sealed class KeyTable
{
    /// <summary>Names that readers take for something else (ids, places, colours) or that are ours.</summary>
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "id", "name", "x", "y", "z", "r", "g", "b", "size", "width", "height", "key", "source", "target", "uid", "type", "label", "labels");

    private readonly Dictionary<string, GraphMlType> _types;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="description">The properties.</param>
    /// <param name="wide">Integer properties that do not fit into 32 bits.</param>
    /// <param name="naming">How they are named.</param>
    public KeyTable(GraphDescription description, IReadOnlySet<string> wide, KeyNaming naming)
    {
        Naming = naming;
        _types = new(StringComparer.Ordinal);
        foreach (var (property, type) in description.NodeProperties.Concat(description.RelationshipProperties))
        {
            var own = GraphMlTypes.Of(type, wide.Contains(property));
            _types[property] = _types.TryGetValue(property, out var other) ? GraphMlTypes.Common(own, other) : own;
        }

        NameAll();
        Nodes = KeysOf(naming.NodePrefix, description.NodeProperties.Keys.Where(property => !IsToldOtherwise(property)));
        Edges = KeysOf(naming.EdgePrefix, description.RelationshipProperties.Keys);
        HasForeignLabels = description.Labels.Keys.Any(label => GraphSchema.OfLabel(label).Count == 0);
    }

    /// <summary>How they are named.</summary>
    public KeyNaming Naming { get; }

    /// <summary>The attributes of nodes by property.</summary>
    public IReadOnlyDictionary<string, GraphMlKey> Nodes { get; }

    /// <summary>The attributes of edges by property.</summary>
    public IReadOnlyDictionary<string, GraphMlKey> Edges { get; }

    /// <summary>Whether some label says more than a node's type.</summary>
    public bool HasForeignLabels { get; }

    // The id is the attribute uid, the name is the attribute label.
    private static bool IsToldOtherwise(string property) => property is PropertyNames.Id or PropertyNames.Name;

    private void NameAll()
    {
        var taken = new HashSet<string>(Reserved.Concat(Naming.Taken), StringComparer.OrdinalIgnoreCase);
        foreach (var property in _types.Keys.Order(StringComparer.Ordinal))
        {
            var name = ToToken(property);
            // Where nodes have no prefix, no name may look like one of an edge.
            if (Naming.NodePrefix != Naming.EdgePrefix && Naming.NodePrefix.Length == 0 && name.StartsWith(Naming.EdgePrefix, StringComparison.Ordinal))
                name = "_" + name;
            while (!taken.Add(name))
                name += "_";
            _names.Add(property, name);
        }
    }

    private static string ToToken(string property)
    {
        var result = new StringBuilder(property.Length);
        foreach (var c in property)
            result.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_');
        return result.Length == 0 ? "_" : result.ToString();
    }

    private Dictionary<string, GraphMlKey> KeysOf(string prefix, IEnumerable<string> properties) =>
        properties.ToDictionary(property => property, property => new GraphMlKey(prefix + _names[property], _names[property], _types[property]), StringComparer.Ordinal);
}
