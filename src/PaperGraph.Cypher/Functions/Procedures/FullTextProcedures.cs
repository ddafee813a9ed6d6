using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.FullText;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>Searching full-text indexes.</summary>
internal static class FullTextProcedures
{
    public static IEnumerable<ProcedureDefinition> All =>
    [
        Querying("db.index.fulltext.queryNodes", "node", T.Node, ElementKind.Node, Value.NodeReference),
        Querying("db.index.fulltext.queryRelationships", "relationship", T.Relationship, ElementKind.Relationship, Value.RelationshipReference),
        ProcedureRow.Of(
            "db.index.fulltext.listAvailableAnalyzers", "What can divide the texts of an index into words.",
            [ProcedureRow.Text("analyzer"), ProcedureRow.Text("description"), ProcedureRow.Texts("stopwords")],
            _ => Analyzers.All.Select(analyzer => new[] { Value.Of(analyzer.Name), Value.Of(analyzer.Description), Value.ListOver([]) })),
    ];

    private static ProcedureDefinition Querying(string name, string output, T type, ElementKind entity, Func<int, Value> reference) => ProcedureRow.Of(
        name, $"Each {output} that a query finds in a full-text index, best first.",
        [ProcedureRow.Text("indexName"), ProcedureRow.Text("queryString"), ProcedureRow.Map("options", Value.Of(ValueMap.Of()))],
        [ProcedureRow.Field(output, type), ProcedureRow.Float("score")],
        (arguments, context) => Query(arguments, context, entity).Select(hit => new[] { reference(hit.Element), Value.Of(hit.Score) }));

    private static IEnumerable<ElementHit> Query(Value[] arguments, QueryContext context, ElementKind entity)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
            throw Errors.Procedure(arguments[0].IsNull ? 0 : 1, "The name of an index and a query are needed, but one of them was null");
        var rule = RuleProcedures.Find(context.Graph, arguments[0]);
        if (rule.Kind != RuleKind.FullText || rule.Entity != entity)
            throw Errors.Procedure(0, $"The index {rule.Name} is no full-text index of {(entity == ElementKind.Node ? "nodes" : "relationships")}");
        var options = arguments[2].Kind == ValueKind.Map ? arguments[2].AsMap() : ValueMap.Of();
        var (skip, limit) = (Count(options["skip"], 0), Count(options["limit"], int.MaxValue));
        var analyzer = options["analyzer"] is { Kind: ValueKind.String } named ? named.AsString() : null;
        var request = new ElementSearchRequest(arguments[1].AsString(), (int)Math.Min(skip + limit, int.MaxValue), analyzer);
        return context.Search.Search(context.Graph, context.Transaction is not null, rule, request, context.Limits.Step).Skip((int)skip);
    }

    private static long Count(Value value, int standard) => value.Kind switch
    {
        ValueKind.Null => standard,
        ValueKind.Integer when value.AsInteger() is >= 0 and <= int.MaxValue and var count => count,
        _ => throw Errors.Procedure(2, $"skip and limit are numbers from 0 on, but there was {ValueText.Of(value)}"),
    };
}
