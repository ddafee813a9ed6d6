using System.Globalization;
using PaperGraph.Core.Names;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Planning;

/// <summary>Finds labels, types and property keys that a statement reads and the graph does not have; most are misspelt.</summary>
internal sealed class UnknownNames : BoundTreeWalker
{
    private readonly GraphView _graph;
    private readonly string _text;
    private readonly List<string> _remarks = [];

    private UnknownNames(GraphView graph, string text) => (_graph, _text) = (graph, text);

    /// <summary>A remark for each, with line and column.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Its text.</param>
    /// <param name="graph">The graph, with what the query has written.</param>
    public static IEnumerable<string> In(BoundQuery query, string text, GraphView graph)
    {
        var finder = new UnknownNames(graph, text);
        finder.Visit(query);
        return finder._remarks.Distinct(StringComparer.Ordinal);
    }

    // What is written may be new.
    public override void Visit(BoundClause clause)
    {
        if (clause is not (BoundCreate or BoundMerge or BoundForeach))
            base.Visit(clause);
    }

    public override void Visit(BoundPatternElement element)
    {
        switch (element)
        {
            case BoundNodePattern node:
                CheckLabels(node.Labels, node.Span);
                CheckKeys(node.Properties.Select(property => property.Key), node.Span);
                break;
            case BoundRelationshipPattern relationship:
                CheckTypes(relationship.Types, relationship.Span);
                CheckKeys(relationship.Properties.Select(property => property.Key), relationship.Span);
                break;
        }

        base.Visit(element);
    }

    public override void Visit(BoundExpression? expression)
    {
        switch (expression)
        {
            case BoundProperty { Target.Type.Kinds: TypeKinds.Node or TypeKinds.Relationship } property:
                CheckKeys([property.Key], property.Span);
                break;
            case BoundHasLabels { Operand.Type.Kinds: TypeKinds.Node } test:
                CheckLabels(test.Labels, test.Span);
                break;
            case BoundHasLabels { Operand.Type.Kinds: TypeKinds.Relationship } test:
                CheckTypes(test.Labels, test.Span);
                break;
        }

        base.Visit(expression);
    }

    private void CheckLabels(BoundLabelExpression? labels, SourceSpan place) => Check(Names(labels), _graph.Labels, "no node has the label", place);

    private void CheckTypes(BoundLabelExpression? types, SourceSpan place) => Check(Names(types), _graph.Types, "no relationship has the type", place);

    private void CheckKeys(IEnumerable<string> keys, SourceSpan place) => Check(keys, _graph.Keys, "no node or relationship has the property", place);

    private void Check(IEnumerable<string> names, NameList known, string message, SourceSpan place)
    {
        foreach (var name in names)
        {
            if (known.Find(name) >= 0)
                continue;
            var near = name.Length > 2 && EditDistance.Nearest(name, known.Names) is { } meant ? $"; did you mean `{meant}`?" : "";
            _remarks.Add($"{LineAndColumn(PlaceOf(name, place))}: {message} `{name}`{near}");
        }
    }

    // What a test speaks of without a contrary.
    private static IEnumerable<string> Names(BoundLabelExpression? labels) => labels switch
    {
        BoundLabelName name => [name.Name],
        BoundLabelAnd and => Names(and.Left).Concat(Names(and.Right)),
        BoundLabelOr or => Names(or.Left).Concat(Names(or.Right)),
        _ => [],
    };

    // The word in the part of the statement that speaks of it; the part's beginning where the word was written in another way.
    private int PlaceOf(string name, SourceSpan part)
    {
        for (var place = part.Start; place <= part.End && (place = _text.IndexOf(name, place, StringComparison.Ordinal)) >= 0 && place < part.End; place++)
        {
            if (!IsOfName(place - 1) && !IsOfName(place + name.Length))
                return place;
        }

        return part.Start;
    }

    private bool IsOfName(int place) => place >= 0 && place < _text.Length && (char.IsLetterOrDigit(_text[place]) || _text[place] == '_');

    private string LineAndColumn(int place)
    {
        var before = _text.AsSpan(0, place);
        return string.Create(CultureInfo.InvariantCulture, $"{before.Count('\n') + 1}:{place - before.LastIndexOf('\n')}");
    }
}
