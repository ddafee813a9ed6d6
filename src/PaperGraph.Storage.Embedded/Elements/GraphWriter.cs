using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>Writes nodes, relationships and rules as rows.</summary>
internal sealed class GraphWriter(Database database, INames names) : IDisposable
{
    private readonly ByteWriter _bytes = new();
    private readonly LabelSets _labelSets = new(database);
    private readonly Statement _deleteRelationship = database.Prepare("DELETE FROM relationship WHERE number = ?1");
    private readonly Statement _deleteNode = database.Prepare("DELETE FROM node WHERE number = ?1");
    private readonly Statement _writeNode = database.Prepare("REPLACE INTO node (number, id, label_set, properties) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _writeRelationship = database.Prepare(
        "REPLACE INTO relationship (number, type, start_node, end_node, properties) VALUES (?1, ?2, ?3, ?4, ?5)");

    public void Write(ElementChanges changes, CancellationToken cancellationToken)
    {
        Delete(_deleteRelationship, changes.DeletedRelationships, cancellationToken);
        Delete(_deleteNode, changes.DeletedNodes, cancellationToken);
        foreach (var node in changes.Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _writeNode.Bind(1, node.Stored).Bind(2, node.Id).Bind(3, _labelSets.Number(node.Labels)).Bind(4, Encode(node.Properties)).Run();
        }

        foreach (var relationship in changes.Relationships)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _writeRelationship.Bind(1, relationship.Stored).Bind(2, names.Number(relationship.Type))
                .Bind(3, relationship.Start).Bind(4, relationship.End).Bind(5, Encode(relationship.Properties)).Run();
        }

        if (changes.Rules is { } rules)
            RuleTable.Write(database, names, rules);
    }

    public void Dispose()
    {
        _deleteRelationship.Dispose();
        _deleteNode.Dispose();
        _writeNode.Dispose();
        _writeRelationship.Dispose();
    }

    private static void Delete(Statement delete, IReadOnlyList<long> numbers, CancellationToken cancellationToken)
    {
        foreach (var number in numbers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            delete.Bind(1, number).Run();
        }
    }

    private ReadOnlySpan<byte> Encode(PropertyMap properties)
    {
        _bytes.Clear();
        PropertyCodec.Encode(properties, names, _bytes);
        return _bytes.Written;
    }
}
