using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>
/// What relationships find nodes by that have no <c>id</c> of their own, or the same as another: a label and two properties that go when the
/// script ends. The nodes' own <c>id</c>, if they have one, waits until then: it would lead to two nodes.
/// </summary>
internal sealed class TemporaryNames
{
    /// <summary>The label of those nodes while the script runs.</summary>
    public const string Label = "PaperGraphImport";

    /// <summary>What they are called while it runs.</summary>
    public const string Name = "paperGraphName";

    private const string Id = "paperGraphId", Constraint = "paper_graph_import";

    // A server holds a transaction in memory.
    private const int NodesAtOnce = 10_000;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Whether there are such nodes.</summary>
    public int Count => _names.Count;

    /// <summary>Whether a node needs a temporary name.</summary>
    public static bool AreFor(GraphNode node) => node.Properties[PropertyNames.Id] != Value.Of(node.Id);

    /// <summary>Whether a node of this name has one.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>Takes a node in; the first one brings the statement that makes finding them quick.</summary>
    public void Add(string name, TextOutput script)
    {
        if (_names.Count == 0)
            script.Append($"CREATE CONSTRAINT {Constraint} IF NOT EXISTS FOR (n:{Label}) REQUIRE n.{Name} IS UNIQUE;\n");
        _names.Add(name);
    }

    /// <summary>A node's properties as they are while the script runs.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> While(PropertyMap properties) =>
        properties.Select(property => property.Key == PropertyNames.Id ? KeyValuePair.Create(Id, property.Value) : property);

    /// <summary>Gives the nodes their own ids and takes away what was lent them.</summary>
    public void AppendEnd(TextOutput script)
    {
        for (var done = 0; done < _names.Count; done += NodesAtOnce)
        {
            script.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"MATCH (n:{Label})\nWITH n LIMIT {NodesAtOnce}\nSET n.{PropertyNames.Id} = n.{Id}\nREMOVE n:{Label}, n.{Name}, n.{Id};\n"));
        }

        if (_names.Count > 0)
            script.Append($"DROP CONSTRAINT {Constraint} IF EXISTS;\n");
    }
}
