using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Columns;
using PaperGraph.Graph.Snapshots;

namespace PaperGraph.Graph;

/// <summary>Makes a <see cref="GraphSnapshot"/> of nodes and relationships that come in any order, nodes before their relationships.</summary>
public sealed class GraphSnapshotBuilder
{
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, int> _rows = [];
    private readonly Dictionary<string, List<int>> _namesakes = [];
    private readonly List<long> _storedNodes = [];
    private readonly List<int> _labelSets = [];
    private readonly LabelSetTable _labels = new();
    private readonly NameTable _typeNames = new();
    private readonly List<int> _types = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<long> _storedRelationships = [];

    /// <summary>Takes the properties of nodes.</summary>
    public PropertyTableBuilder NodeProperties { get; } = new();

    /// <summary>Takes the properties of relationships.</summary>
    public PropertyTableBuilder RelationshipProperties { get; } = new();

    /// <summary>The number under which this builder knows a set of labels.</summary>
    public int LabelSet(IEnumerable<string> labels) => _labels.Add(labels);

    /// <summary>The number under which this builder knows a relationship type.</summary>
    public int Type(string name) => _typeNames.Add(name);

    /// <summary>Adds a node and gives its row.</summary>
    /// <param name="id">The node's id.</param>
    /// <param name="labelSet">The number of its labels.</param>
    /// <param name="stored">The number under which a store keeps it.</param>
    /// <exception cref="ArgumentException">The id is there already.</exception>
    public int AddNode(string id, int labelSet, long stored = -1)
    {
        _rows.Add(id, _ids.Count);
        _ids.Add(id);
        _labelSets.Add(labelSet);
        _storedNodes.Add(stored);
        return _ids.Count - 1;
    }

    /// <summary>
    /// Adds a node of a store and gives its row. It is called by its id; where it has none, or an older node is called so, by its number
    /// (<see cref="NodeName"/>).
    /// </summary>
    /// <param name="id">Its property <c>id</c>, where that is a text.</param>
    /// <param name="labelSet">The number of its labels.</param>
    /// <param name="stored">The number under which the store keeps it.</param>
    public int AddStoredNode(string? id, int labelSet, long stored)
    {
        if (id is null || !NodeName.CanBe(id))
            return AddNode(NodeName.Of(stored), labelSet, stored);
        if (!_rows.TryGetValue(id, out var holder))
            return AddNode(id, labelSet, stored);
        if (!_namesakes.TryGetValue(id, out var namesakes))
            _namesakes.Add(id, namesakes = []);
        if (_storedNodes[holder] < stored)
        {
            namesakes.Add(_ids.Count);
            return AddNode(NodeName.Of(stored), labelSet, stored);
        }

        namesakes.Add(holder);
        _ids[holder] = NodeName.Of(_storedNodes[holder]);
        _rows[_ids[holder]] = holder;
        _rows.Remove(id);
        return AddNode(id, labelSet, stored);
    }

    /// <summary>Adds a node with its properties and gives its row.</summary>
    /// <exception cref="ArgumentException">The id is there already.</exception>
    public int AddNode(GraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var row = AddNode(node.Id, LabelSet(node.Labels));
        NodeProperties.Set(row, node.Properties);
        return row;
    }

    /// <summary>Adds a relationship between two rows of nodes and gives its own row.</summary>
    /// <param name="type">The number of its type.</param>
    /// <param name="start">The row of its start node.</param>
    /// <param name="end">The row of its end node.</param>
    /// <param name="stored">The number under which a store keeps it.</param>
    public int AddRelationship(int type, int start, int end, long stored = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)start, (uint)_ids.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)end, (uint)_ids.Count);
        _types.Add(type);
        _starts.Add(start);
        _ends.Add(end);
        _storedRelationships.Add(stored);
        return _types.Count - 1;
    }

    /// <summary>Adds a relationship with its properties and gives its row.</summary>
    /// <exception cref="KeyNotFoundException">One of its nodes has not been added.</exception>
    public int AddRelationship(GraphRelationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        var row = AddRelationship(Type(relationship.Type), _rows[relationship.From], _rows[relationship.To]);
        RelationshipProperties.Set(row, relationship.Properties);
        return row;
    }

    /// <summary>The snapshot of all that was added. The builder is not to be used afterwards.</summary>
    /// <param name="computed">What serves the computed properties, if something does.</param>
    /// <param name="generation">The number of the commit that left the graph so.</param>
    public GraphSnapshot Build(IPropertyProvider? computed = null, long generation = 0)
    {
        var nodes = Numbering.OfNodes(_ids);
        var (labelNames, sets) = _labels.Sort();
        var (typeNames, typePlaces) = _typeNames.Sort();
        var ends = new RelationshipEnds(
            Renumber(_types, typePlaces), Renumber(_starts, nodes.Numbers), Renumber(_ends, nodes.Numbers));
        var relationships = RelationshipOrder.Of(ends, nodes.Numbers.Length, typeNames, RelationshipProperties);
        return new(
            new SnapshotParts
            {
                Ids = nodes.Apply(_ids),
                NodesById = Index(nodes),
                Namesakes = _namesakes.ToDictionary(pair => pair.Key, pair => pair.Value.ConvertAll(row => nodes.Numbers[row]).ToArray()),
                StoredNodes = nodes.Apply(_storedNodes),
                LabelNames = labelNames,
                Labels = new LabelIndex(labelNames.Length, sets, nodes.Apply(_labelSets)),
                NodeProperties = NodeProperties.Build(nodes.Numbers),
                TypeNames = typeNames,
                Types = relationships.Apply(ends.Types),
                Starts = relationships.Apply(ends.Starts),
                Ends = relationships.Apply(ends.Ends),
                StoredRelationships = relationships.Apply(_storedRelationships),
                RelationshipProperties = RelationshipProperties.Build(relationships.Numbers),
            },
            computed,
            generation);
    }

    private Dictionary<string, int> Index(Numbering nodes)
    {
        for (var row = 0; row < _ids.Count; row++)
            _rows[_ids[row]] = nodes.Numbers[row];
        return _rows;
    }

    private static int[] Renumber(List<int> values, int[] numbers)
    {
        var result = new int[values.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = numbers[values[i]];
        return result;
    }
}
