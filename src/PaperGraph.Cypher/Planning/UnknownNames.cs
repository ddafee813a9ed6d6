using PaperGraph.Cypher.Binding;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Planning;

/// <summary>Finds labels, types and property keys that a statement reads and the graph does not have.</summary>
internal sealed class UnknownNames : BoundTreeWalker
{
    private readonly GraphView _graph;
    private readonly List<string> _remarks = [];

    private UnknownNames(GraphView graph) => _graph = graph;

    /// <summary>A remark for each.</summary>
    public static IEnumerable<string> In(BoundStatement statement, GraphView graph)
    {
        if (statement.Query is not { } query || statement.Writes)
            return [];
        var finder = new UnknownNames(graph);
        finder.Visit(query);
        return finder._remarks.Distinct(StringComparer.Ordinal);
    }

    public override void Visit(BoundPatternElement element)
    {
        if (element is BoundNodePattern { Labels: { } labels })
            Check(labels, _graph.Labels.Find, "label");
        if (element is BoundRelationshipPattern { Types: { } types })
            Check(types, _graph.Types.Find, "relationship type");
        base.Visit(element);
    }

    private void Check(BoundLabelExpression expression, Func<string, int> find, string what)
    {
        switch (expression)
        {
            case BoundLabelName { Name: var name } when find(name) < 0:
                _remarks.Add($"The graph has no {what} '{name}'");
                break;
            case BoundLabelAnd and:
                Check(and.Left, find, what);
                Check(and.Right, find, what);
                break;
            case BoundLabelOr or:
                Check(or.Left, find, what);
                Check(or.Right, find, what);
                break;
        }
    }
}
