using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>Writes the nodes and relationships of one transaction as rows.</summary>
internal sealed class GraphWriter(Database database, INames names, GraphChanges changes)
{
    private readonly ByteWriter _bytes = new();
    private readonly long[] _nodes = new long[changes.Nodes.Count];

    public void Write(CancellationToken cancellationToken)
    {
        Delete("relationship", changes.DeletedRelationships, changes.Before.StoredRelationship, cancellationToken);
        Delete("node", changes.DeletedNodes, changes.Before.StoredNode, cancellationToken);
        WriteNodes(cancellationToken);
        WriteRelationships(cancellationToken);
    }

    private void Delete(string table, IReadOnlyList<int> elements, Func<int, long> stored, CancellationToken cancellationToken)
    {
        using var delete = database.Prepare($"DELETE FROM {table} WHERE number = ?1");
        foreach (var element in elements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            delete.Bind(1, stored(element)).Run();
        }
    }

    private void WriteNodes(CancellationToken cancellationToken)
    {
        var labelSets = new LabelSets(database);
        using var insert = database.Prepare("INSERT INTO node (id, label_set, properties) VALUES (?1, ?2, ?3)");
        using var update = database.Prepare("UPDATE node SET id = ?1, label_set = ?2, properties = ?3 WHERE number = ?4");
        for (var i = 0; i < _nodes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (existing, node) = changes.Nodes[i];
            var write = existing < 0 ? insert : update.Bind(4, changes.Before.StoredNode(existing));
            write.Bind(1, node.Id).Bind(2, labelSets.Number(node.Labels)).Bind(3, Encode(node.Properties)).Run();
            _nodes[i] = existing < 0 ? database.LastInsertedRow : changes.Before.StoredNode(existing);
        }
    }

    private void WriteRelationships(CancellationToken cancellationToken)
    {
        using var insert = database.Prepare("INSERT INTO relationship (type, start_node, end_node, properties) VALUES (?1, ?2, ?3, ?4)");
        using var update = database.Prepare("UPDATE relationship SET properties = ?4 WHERE number = ?1");
        foreach (var (existing, start, end, relationship) in changes.Relationships)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (existing < 0)
                insert.Bind(1, names.Number(relationship.Type)).Bind(2, Stored(start)).Bind(3, Stored(end)).Bind(4, Encode(relationship.Properties)).Run();
            else
                update.Bind(1, changes.Before.StoredRelationship(existing)).Bind(4, Encode(relationship.Properties)).Run();
        }
    }

    private long Stored(int node) => node < 0 ? _nodes[~node] : changes.Before.StoredNode(node);

    private ReadOnlySpan<byte> Encode(PropertyMap properties)
    {
        _bytes.Clear();
        PropertyCodec.Encode(properties, names, _bytes);
        return _bytes.Written;
    }
}
