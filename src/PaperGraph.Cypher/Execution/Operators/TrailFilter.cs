using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Which relationships the trails of one row may use.</summary>
/// <param name="types">Their types and sides.</param>
/// <param name="properties">What their properties must equal.</param>
/// <param name="map">A map of what their properties must equal.</param>
/// <param name="distinct">Relationships that must not be met again.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed class TrailFilter(
    RelationshipTypes types, (GraphName Key, Evaluator Value)[] properties, Evaluator? map, DistinctRelationships distinct, Value[] frame, QueryContext context)
{
    private readonly List<(int Key, Value Value)> _wanted = [];

    public RelationshipTypes Types => types;

    /// <summary>Whether all of a stretch may be used.</summary>
    public bool AcceptsAll(int stretch) => _wanted.Count == 0 && distinct.IsEmpty && types.AcceptsAll(stretch);

    /// <summary>The same relationships the other way round.</summary>
    public TrailFilter Turned() => new(types.Turned(), properties, map, distinct, frame, context);

    /// <summary>Takes what the properties must equal from the frame.</summary>
    public void Begin()
    {
        _wanted.Clear();
        foreach (var (key, value) in properties)
            _wanted.Add((key.Number, value.Evaluate(frame)));
        if (map?.Evaluate(frame) is not { Kind: ValueKind.Map } entries)
            return;
        foreach (var (key, value) in entries.AsMap())
            _wanted.Add((context.Graph.Keys.Find(key), value));
    }

    /// <summary>Whether a trail may go along a relationship.</summary>
    public bool Accepts(int stretch, int relationship, int node, int neighbour)
    {
        if (!types.Accepts(frame, stretch, relationship, node, neighbour) || (!distinct.IsEmpty && distinct.Contain(relationship)))
            return false;
        foreach (var (key, value) in _wanted)
        {
            if (Equality.Of(context.Graph.RelationshipProperty(relationship, key), value) != true)
                return false;
        }

        return true;
    }
}
