using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using static PaperGraph.Cypher.Tests.Binding.ExpressionDrawing;

namespace PaperGraph.Cypher.Tests.Binding;

/// <summary>Draws bound queries, a clause a line.</summary>
internal static class QueryDrawing
{
    public static string Draw(BoundStatement statement)
    {
        var lines = new List<string>(statement.Query is null ? [statement.Command!.GetType().Name] : Lines(statement.Query));
        lines.Add($"{statement.FrameSize} slots{(statement.Writes ? ", writes" : "")}");
        if (!statement.Parameters.IsEmpty)
            lines.Add($"parameters {string.Join(", ", statement.Parameters.Select(parameter => parameter.Name))}");
        lines.AddRange(statement.Notes.Select(note => $"note: {note}"));
        return string.Join('\n', lines);
    }

    public static IEnumerable<string> Lines(BoundQuery query)
    {
        IEnumerable<string> lines = query switch
        {
            BoundSingleQuery single => single.Clauses.SelectMany(Lines),
            BoundUnion union => [.. Lines(union.Left), union.All ? "UNION ALL" : "UNION", .. Lines(union.Right)],
            _ => [],
        };
        return query.Columns.IsEmpty ? lines : lines.Append($"=> {string.Join(", ", query.Columns.Select(Column))}");
    }

    private static string Column(BoundColumn column) => $"{column.Name}: {ExpressionDrawing.Draw(column.Variable)} {column.Variable.Type}";

    private static IEnumerable<string> Lines(BoundClause clause) => clause switch
    {
        BoundMatch match => [$"{(match.Optional ? "OPTIONAL " : "")}MATCH {Paths(match.Paths)}{DrawOptional(match.Where, " WHERE ")}"],
        BoundUnwind unwind => [$"UNWIND {ExpressionDrawing.Draw(unwind.List)} AS {ExpressionDrawing.Draw(unwind.Variable)}"],
        BoundProjection projection => [Projection(projection)],
        BoundCreate create => [$"CREATE {Paths(create.Paths)}"],
        BoundMerge merge => [$"MERGE {PatternDrawing.Draw(merge.Path)}{Items(" ON CREATE ", merge.OnCreate)}{Items(" ON MATCH ", merge.OnMatch)}"],
        BoundDelete delete => [$"{(delete.Detach ? "DETACH " : "")}DELETE {string.Join(", ", delete.Targets.Select(ExpressionDrawing.Draw))}"],
        BoundSet set => [Items("", set.Items)],
        BoundForeach each => [$"FOREACH {ExpressionDrawing.Draw(each.Variable)} IN {ExpressionDrawing.Draw(each.List)}", .. Indented(each.Body.SelectMany(Lines))],
        BoundProcedureCall call => [Call(call)],
        BoundSubqueryCall call => [$"{(call.Optional ? "OPTIONAL " : "")}CALL{DrawOptional(call.Transactions?.Rows, " IN TRANSACTIONS OF ")}", .. Indented(Lines(call.Query))],
        BoundLoadCsv load => [$"LOAD CSV{(load.WithHeaders ? " WITH HEADERS" : "")} {ExpressionDrawing.Draw(load.Url)} AS {ExpressionDrawing.Draw(load.Variable)}{DrawOptional(load.FieldTerminator, " BY ")}"],
        _ => [clause.GetType().Name],
    };

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => "  " + line);

    private static string Paths(ImmutableArray<BoundPath> paths) => string.Join(", ", paths.Select(PatternDrawing.Draw));

    private static string Projection(BoundProjection projection)
    {
        var groups = projection.Groups.IsEmpty ? "" : $" groups {string.Join(", ", projection.Groups.Select(Assignment))};";
        var aggregates = projection.Aggregates.IsEmpty ? "" : $" aggregates {string.Join(", ", projection.Aggregates.Select(item => Assignment((item.Variable, item.Aggregate))))};";
        var items = string.Join(", ", projection.Items.Select(Assignment));
        var order = projection.OrderBy.IsEmpty ? "" : $" ORDER BY {string.Join(", ", projection.OrderBy.Select(item => ExpressionDrawing.Draw(item.Expression) + (item.Descending ? " DESC" : "")))}";
        return $"{(projection.IsReturn ? "RETURN" : "WITH")}{(projection.Distinct ? " DISTINCT" : "")}{groups}{aggregates} {items}{order}"
            + DrawOptional(projection.Skip, " SKIP ") + DrawOptional(projection.Limit, " LIMIT ") + DrawOptional(projection.Where, " WHERE ");
    }

    private static string Assignment((BoundVariable Variable, BoundExpression Expression) item) =>
        item.Expression is BoundVariableReference reference && reference.Variable == item.Variable
            ? ExpressionDrawing.Draw(item.Variable)
            : $"{ExpressionDrawing.Draw(item.Variable)} = {ExpressionDrawing.Draw(item.Expression)}";

    private static string Call(BoundProcedureCall call)
    {
        var yield = string.Join(", ", call.Yield.Select(item => $"{call.Procedure.Outputs[item.Output].Name} AS {ExpressionDrawing.Draw(item.Variable)}"));
        return $"{(call.Optional ? "OPTIONAL " : "")}CALL {call.Procedure.Name}({string.Join(", ", call.Arguments.Select(ExpressionDrawing.Draw))}) YIELD {yield}{DrawOptional(call.Where, " WHERE ")}";
    }

    private static string Items(string before, ImmutableArray<BoundSetItem> items) => items.IsEmpty ? "" : $"{before}SET {string.Join(", ", items.Select(Item))}";

    private static string Item(BoundSetItem item) => item switch
    {
        BoundSetProperty property => $"{ExpressionDrawing.Draw(property.Target)}[{ExpressionDrawing.Draw(property.Key)}] = {ExpressionDrawing.Draw(property.Value)}",
        BoundSetProperties properties => $"{ExpressionDrawing.Draw(properties.Variable)} {(properties.Add ? "+" : "")}= {ExpressionDrawing.Draw(properties.Value)}",
        BoundSetLabels labels => $"{ExpressionDrawing.Draw(labels.Variable)} {(labels.Remove ? "-" : "+")}:{string.Join(':', labels.Labels.Select(ExpressionDrawing.Draw))}",
        _ => item.GetType().Name,
    };
}
