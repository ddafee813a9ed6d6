using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>Lists of papers, and what is known of one.</summary>
internal static class PaperAnswers
{
    public static IEnumerable<SnapshotAnswer> All { get; } =
    [
        new("papers", ["paper", "year", "title", "concepts"], Papers),
        new("papers-concept", ["paper", "year", "role", "title", "confidence", "evidence"], PapersOfConcept),
        new("show-paper", ["paper", "title", "year", "authors", "abstract"], Paper),
        new("show", ["role", "concept", "name", "confidence", "extractor", "field", "start", "end", "evidence", "spans"], ConceptsOfPaper),
    ];

    private static IEnumerable<Value[]> Papers(GraphSnapshot graph, QueryParameters parameters) =>
        NewestFirst(graph, OfYear(graph, graph.Papers(), paper => paper, parameters["year"]), paper => paper).Take(parameters.Limit).Select(paper => (Value[])
        [
            Value.Of(graph.NodeId(paper)), graph.NodeProperty(paper, PropertyNames.Year), graph.NodeProperty(paper, PropertyNames.Title),
            Value.Of((long)graph.Roles(paper, parameters.MinConfidence).Count()),
        ]);

    private static IEnumerable<Value[]> PapersOfConcept(GraphSnapshot graph, QueryParameters parameters)
    {
        if (!graph.TryFindNode(parameters.Text("concept"), out var concept) || !graph.IsConcept(concept))
            return [];
        var naming = graph.Incoming(concept).ToArray().Where(relationship => graph.IsRole(relationship) && graph.IsPaper(graph.StartNode(relationship)) && graph.IsSure(relationship, parameters.MinConfidence));
        return NewestFirst(graph, OfYear(graph, naming, graph.StartNode, parameters["year"]), graph.StartNode)
            .ThenBy(graph.TypeName, CodePointOrder.Instance).Take(parameters.Limit).Select(relationship => (Value[])
            [
                Value.Of(graph.NodeId(graph.StartNode(relationship))), graph.NodeProperty(graph.StartNode(relationship), PropertyNames.Year), Value.Of(graph.TypeName(relationship)),
                graph.NodeProperty(graph.StartNode(relationship), PropertyNames.Title), graph.RelationshipProperty(relationship, PropertyNames.Confidence),
                graph.RelationshipProperty(relationship, PropertyNames.Evidence),
            ]);
    }

    private static IEnumerable<Value[]> Paper(GraphSnapshot graph, QueryParameters parameters)
    {
        if (!graph.TryFindNode(parameters.Text("paper"), out var paper) || !graph.IsPaper(paper))
            return [];
        var authors = graph.TryGetType(RelationshipTypes.WrittenBy, out var writtenBy) ? graph.Outgoing(paper, writtenBy).ToArray() : [];
        var names = authors.Where(relationship => graph.NodeId(graph.EndNode(relationship)).StartsWith("author/", StringComparison.Ordinal))
            .OrderBy(relationship => graph.RelationshipProperty(relationship, PropertyNames.Position) is { Kind: ValueKind.Integer } position ? position.AsInteger() : long.MaxValue)
            .ThenBy(relationship => graph.NodeId(graph.EndNode(relationship)), CodePointOrder.Instance)
            .Select(relationship => graph.NameOf(graph.EndNode(relationship), PropertyNames.Name));
        return
        [
            [
                Value.Of(graph.NodeId(paper)), graph.NodeProperty(paper, PropertyNames.Title), graph.NodeProperty(paper, PropertyNames.Year), Value.List(names),
                graph.NodeProperty(paper, PropertyNames.Abstract),
            ],
        ];
    }

    private static IEnumerable<Value[]> ConceptsOfPaper(GraphSnapshot graph, QueryParameters parameters)
    {
        if (!graph.TryFindNode(parameters.Text("paper"), out var paper) || !graph.IsPaper(paper))
            return [];
        return graph.Roles(paper, parameters.MinConfidence).OrderBy(relationship => Array.IndexOf(Ranked, graph.TypeName(relationship)))
            .ThenBy(relationship => graph.NodeId(graph.EndNode(relationship)), CodePointOrder.Instance).Select(relationship => (Value[])
            [
                Value.Of(graph.TypeName(relationship)), Value.Of(graph.NodeId(graph.EndNode(relationship))), graph.NameOf(graph.EndNode(relationship), PropertyNames.Name),
                .. Found.Select(property => graph.RelationshipProperty(relationship, property)),
            ]);
    }

    private static readonly string[] Ranked = [.. RelationshipTypes.Evidence];

    private static readonly string[] Found =
    [
        PropertyNames.Confidence, PropertyNames.Extractor, PropertyNames.Field, PropertyNames.Start, PropertyNames.End, PropertyNames.Evidence, PropertyNames.Spans,
    ];

    extension(GraphSnapshot graph)
    {
        private bool IsRole(int relationship) => RelationshipTypes.TryGetRole(graph.TypeName(relationship), out _);

        private IEnumerable<int> Roles(int paper, double least) => graph.Outgoing(paper).ToArray()
            .Where(relationship => graph.IsRole(relationship) && graph.IsConcept(graph.EndNode(relationship)) && graph.IsSure(relationship, least));
    }

    private static IEnumerable<int> OfYear(GraphSnapshot graph, IEnumerable<int> items, Func<int, int> paperOf, Value year) =>
        year.IsNull ? items : items.Where(item => graph.NodeProperty(paperOf(item), PropertyNames.Year) == year);

    private static IOrderedEnumerable<int> NewestFirst(GraphSnapshot graph, IEnumerable<int> items, Func<int, int> paperOf) => items
        .OrderByDescending(item => graph.NodeProperty(paperOf(item), PropertyNames.Year) is { Kind: ValueKind.Integer } year ? year.AsInteger() : long.MinValue)
        .ThenBy(item => graph.NodeId(paperOf(item)), CodePointOrder.Instance);
}
