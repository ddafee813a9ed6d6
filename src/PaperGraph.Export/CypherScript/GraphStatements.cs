using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>Nodes and relationships as rows of statements.</summary>
internal sealed class GraphStatements(TextOutput script)
{
    // A build's ids tell their label; other nodes' labels have to be remembered.
    private readonly Dictionary<string, string> _foreignLabels = new(StringComparer.Ordinal);
    private readonly TemporaryNames _temporary = new();
    private readonly StatementBatches _batches = new(script);
    private readonly ParallelRelationships _parallel = new();

    /// <summary>How many nodes have no id that is theirs alone, so that a second run of the script makes them again.</summary>
    public int Nameless => _temporary.Count;

    /// <summary>How many of them have an id that a constraint of the schema allows one node only.</summary>
    public int Refused { get; private set; }

    public void Add(GraphNode node)
    {
        if (TemporaryNames.AreFor(node))
        {
            AddNameless(node);
            return;
        }

        var label = node.Labels.IsEmpty ? "" : NodeCaption.TypeOf(node);
        if (label != LabelOf(node.Id))
            _foreignLabels[node.Id] = label;
        var others = CypherNames.Pattern(node.Labels.Where(other => other != label));
        var row = _batches.BeginRow(
            $"MERGE (n{Pattern(label)} {{id: row.id}})\nSET {(others.Length > 0 ? $"n{others}, " : "")}n += row.properties");
        row.Append("{id: ").AppendText(node.Id).Append(", properties: ");
        row.AppendMap(node.Properties.Where(property => property.Key != PropertyNames.Id)).Append('}');
    }

    /// <summary>Takes a relationship in; those of one key have to come one after the other.</summary>
    public void Add(GraphRelationship relationship)
    {
        if (_parallel.Belongs(relationship))
        {
            _parallel.Add(relationship);
            return;
        }

        CompleteParallel();
        _parallel.Add(relationship);
    }

    /// <summary>Writes what is left of the nodes, which have to be complete before the first relationship comes.</summary>
    public void CompleteNodes() => _batches.Complete();

    /// <summary>Writes what is left, and takes away what the script needed while it ran.</summary>
    public void Complete()
    {
        CompleteParallel();
        _batches.Complete();
        _temporary.AppendEnd(script);
    }

    private void AddNameless(GraphNode node)
    {
        _temporary.Add(node.Id, script);
        if (!node.Properties[PropertyNames.Id].IsNull && node.Labels.Any(label => GraphSchema.OfLabel(label).Count > 0))
            Refused++;
        var row = _batches.BeginRow(
            $"CREATE (n:{TemporaryNames.Label}{CypherNames.Pattern(node.Labels)} {{{TemporaryNames.Name}: row.name}})\nSET n += row.properties");
        row.Append("{name: ").AppendText(node.Id).Append(", properties: ");
        row.AppendMap(TemporaryNames.While(node.Properties)).Append('}');
    }

    private void CompleteParallel()
    {
        if (_parallel.Single is { } single && HasItsKey(single))
            AddSingle(single);
        else
            AddParallel();
        _parallel.Clear();
    }

    private void AddSingle(GraphRelationship relationship)
    {
        var keys = KeysOf(relationship);
        var key = keys.Count == 0 ? "" : " {" + string.Join(", ", keys.Select(CypherNames.Quote).Select(name => $"{name}: row.key.{name}")) + "}";
        var row = _batches.BeginRow($"{Ends(relationship)}\nMERGE (a)-[r:{CypherNames.Quote(relationship.Type)}{key}]->(b)\nSET r += row.properties");
        row.Append("{from: ").AppendText(relationship.From).Append(", to: ").AppendText(relationship.To);
        if (keys.Count > 0)
            row.Append(", key: ").AppendMap(keys.Select(name => KeyValuePair.Create(name, relationship.Properties[name])));
        row.Append(", properties: ").AppendMap(relationship.Properties.Where(property => !keys.Contains(property.Key))).Append('}');
    }

    // MERGE would take one for the other where it holds all that the other holds. So those that are there are counted.
    private void AddParallel()
    {
        foreach (var (relationship, copies) in _parallel.Counted)
        {
            var type = CypherNames.Quote(relationship.Type);
            var row = _batches.BeginRow($"""
                {Ends(relationship)}
                WITH row, a, b, COUNT {"{"} (a)-[r:{type}]->(b) WHERE {ParallelRelationships.SameProperties} {"}"} AS there
                UNWIND range(there + 1, row.copies) AS copy
                CREATE (a)-[r:{type}]->(b)
                SET r += row.properties
                """.ReplaceLineEndings("\n"));
            row.Append("{from: ").AppendText(relationship.From).Append(", to: ").AppendText(relationship.To);
            row.Append(", copies: ").Append(copies).Append(", properties: ").AppendMap(relationship.Properties).Append('}');
        }
    }

    private string Ends(GraphRelationship relationship) => $"MATCH (a{End(relationship.From, "from")})\nMATCH (b{End(relationship.To, "to")})";

    private string End(string name, string member) => _temporary.Has(name)
        ? $":{TemporaryNames.Label} {{{TemporaryNames.Name}: row.{member}}}"
        : $"{Pattern(LabelOf(name))} {{id: row.{member}}}";

    // A pattern cannot ask for a property that is missing.
    private static bool HasItsKey(GraphRelationship relationship) => GraphSchema.KeyOf(relationship.Type).All(key => !relationship.Properties[key].IsNull);

    // What tells foreign relationships apart is all that they hold.
    private static IReadOnlyList<string> KeysOf(GraphRelationship relationship) =>
    [
        .. (GraphSchema.IsOurs(relationship.Type) ? GraphSchema.KeyOf(relationship.Type) : relationship.Properties.Keys)
            .Where(key => !IsNaN(relationship.Properties[key])),
    ];

    private static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat());

    private string LabelOf(string id)
    {
        if (_foreignLabels.TryGetValue(id, out var label))
            return label;
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && NodeIds.IsOurs(id) ? char.ToUpperInvariant(id[0]) + id[1..slash] : "";
    }

    private static string Pattern(string label) => label.Length == 0 ? "" : ":" + CypherNames.Quote(label);
}
