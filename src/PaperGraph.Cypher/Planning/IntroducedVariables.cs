using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Collects the variables to which the clauses of a query give values.</summary>
internal sealed class IntroducedVariables : BoundTreeWalker
{
    private readonly HashSet<BoundVariable> _found = [];

    /// <summary>All of a query, those of its inner queries included.</summary>
    public static HashSet<BoundVariable> Of(BoundQuery query)
    {
        var walker = new IntroducedVariables();
        walker.Visit(query);
        return walker._found;
    }

    public override void Visit(BoundQuery query)
    {
        if (query is BoundUnion union)
            _found.UnionWith(union.Columns.Select(column => column.Variable));
        base.Visit(query);
    }

    public override void Visit(BoundClause clause)
    {
        _found.UnionWith(clause switch
        {
            BoundMatch match => PatternVariables.Of(match.Paths).Union(match.Introduced),
            BoundCreate create => PatternVariables.Of(create.Paths),
            BoundMerge merge => PatternVariables.Of([merge.Path]),
            BoundUnwind unwind => [unwind.Variable],
            BoundForeach each => [each.Variable],
            BoundLoadCsv load => [load.Variable],
            BoundProjection projection => projection.Groups.Concat(projection.Items).Where(item => !IsPassedOn(item)).Select(item => item.Variable)
                .Concat(projection.Aggregates.Select(item => item.Variable)),
            BoundProcedureCall call => call.Yield.Select(item => item.Variable),
            BoundSubqueryCall call => [.. call.Outputs.Select(output => output.Variable), .. call.Transactions?.Status is { } status ? (BoundVariable[])[status] : []],
            _ => [],
        });
        base.Visit(clause);
    }

    private static bool IsPassedOn((BoundVariable Variable, BoundExpression Expression) item) =>
        item.Expression is BoundVariableReference reference && reference.Variable == item.Variable;
}
