using PaperGraph.Graph;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>Reads the graph out of the file, as the connection's transaction sees it.</summary>
internal sealed class GraphReader(Database database)
{
    private readonly NameDictionary _names = new(database);
    private readonly GraphSnapshotBuilder _builder = new();
    private readonly Dictionary<long, int> _nodes = [];

    public GraphSnapshot Read(IPropertyProvider? computed, CancellationToken cancellationToken)
    {
        ReadNodes(cancellationToken);
        ReadRelationships(cancellationToken);
        return _builder.Build(computed, Meta.ReadInteger(database, Meta.Generation));
    }

    private void ReadNodes(CancellationToken cancellationToken)
    {
        var labelSets = new LabelSets(database).All().ToDictionary(set => set.Number, set => _builder.LabelSet(set.Labels));
        var sink = new ColumnSink(_builder.NodeProperties, _names);
        using var rows = database.Prepare("SELECT number, id, label_set, properties FROM node");
        while (rows.Step())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = rows.Integer(0);
            var id = rows.OptionalText(1);
            sink.Row = _builder.AddStoredNode(id, labelSets[(int)rows.Integer(2)], number);
            _nodes.Add(number, sink.Row);
            PropertyCodec.Decode(rows.Blob(3), _names, ref sink);
            sink.TakeId(id);
        }
    }

    private void ReadRelationships(CancellationToken cancellationToken)
    {
        var types = new Dictionary<int, int>();
        var sink = new ColumnSink(_builder.RelationshipProperties, _names);
        using var rows = database.Prepare("SELECT number, type, start_node, end_node, properties FROM relationship");
        while (rows.Step())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = (int)rows.Integer(1);
            if (!types.TryGetValue(name, out var type))
                types.Add(name, type = _builder.Type(_names.Name(name)));
            sink.Row = _builder.AddRelationship(type, _nodes[rows.Integer(2)], _nodes[rows.Integer(3)], rows.Integer(0));
            PropertyCodec.Decode(rows.Blob(4), _names, ref sink);
        }
    }
}
