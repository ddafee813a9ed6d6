using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>What names a graph has.</summary>
internal static class CatalogueProcedures
{
    public static IEnumerable<ProcedureDefinition> All =>
    [
        .. Both("db.labels", "show.labels", "label", "All labels that a node has.", graph => Used(graph.Labels.Names, graph.CountNodes)),
        .. Both("db.relationshipTypes", "show.relationshipTypes", "relationshipType", "All types that a relationship has.", graph => Used(graph.Types.Names, graph.CountRelationships)),
        .. Both("db.propertyKeys", "show.propertyKeys", "propertyKey", "All property keys, those of deleted elements too.", graph => graph.Keys.Names),
    ];

    private static ProcedureDefinition[] Both(string name, string command, string column, string description, Func<GraphView, IEnumerable<string>> names) =>
        [Named(name, column, description, names), Named(command, column, description, names)];

    private static ProcedureDefinition Named(string name, string column, string description, Func<GraphView, IEnumerable<string>> names) => ProcedureRow.Of(
        name, description, [ProcedureRow.Text(column)], context => Rows(context, names));

    private static IEnumerable<Value[]> Rows(QueryContext context, Func<GraphView, IEnumerable<string>> names) =>
        names(context.Graph).Select(name => new[] { Value.Of(name) });

    private static IEnumerable<string> Used(IReadOnlyList<string> names, Func<int, long> count) => names.Where((_, number) => count(number) > 0);
}
