using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// Which relationships of a node are followed: one stretch of neighbours for each type and side, or all of a side with a test of each.
/// </summary>
internal sealed class RelationshipTypes(GraphName[]? types, LabelTest? test, PatternDirection direction, QueryContext context)
{
    private readonly int _sides = direction == PatternDirection.Both ? 2 : 1;

    /// <summary>How many stretches a node's relationships are divided into.</summary>
    public int StretchCount => (types?.Length ?? 1) * _sides;

    /// <summary>Whether relationships are followed either way.</summary>
    public bool IsBoth => direction == PatternDirection.Both;

    /// <summary>The same types the other way round.</summary>
    public RelationshipTypes Turned() => new(types, test, direction switch
    {
        PatternDirection.Outgoing => PatternDirection.Incoming,
        PatternDirection.Incoming => PatternDirection.Outgoing,
        _ => direction,
    }, context);

    /// <summary>A stretch of a node's relationships.</summary>
    public Neighbours Stretch(int node, int stretch)
    {
        var outgoing = _sides == 1 ? direction == PatternDirection.Outgoing : stretch % 2 == 0;
        if (types is null)
            return outgoing ? context.Graph.Outgoing(node) : context.Graph.Incoming(node);
        var type = types[stretch / _sides].Number;
        if (type < 0)
            return default;
        return outgoing ? context.Graph.Outgoing(node, type) : context.Graph.Incoming(node, type);
    }

    /// <summary>
    /// Whether a relationship of a stretch counts: its type passes, and it is no loop that the stretch before has given already.
    /// </summary>
    public bool Accepts(Value[] frame, int stretch, int relationship, int node, int neighbour) =>
        !(_sides == 2 && stretch % 2 == 1 && node == neighbour) && (test is null || test.HoldsForRelationship(frame, relationship));

    /// <summary>Whether every relationship of a stretch counts.</summary>
    public bool AcceptsAll(int stretch) => test is null && (_sides == 1 || stretch % 2 == 0);

    /// <summary>How many relationships a node has at most.</summary>
    public int Degree(int node)
    {
        var degree = 0;
        for (var stretch = 0; stretch < StretchCount; stretch++)
            degree += Stretch(node, stretch).Count;
        return degree;
    }
}
