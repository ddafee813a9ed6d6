using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>The name and the details of a step.</summary>
internal sealed class StepDescription(string text)
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(LogicalIndexRange)] = "NodeIndexSeekByRange",
        [typeof(LogicalNodeCount)] = "NodeCountFromCountStore",
        [typeof(LogicalRelationshipCount)] = "RelationshipCountFromCountStore",
        [typeof(LogicalRepeat)] = "Repeat(Trail)",
        [typeof(LogicalSelectPaths)] = "StatefulShortestPath",
        [typeof(LogicalProject)] = "Projection",
        [typeof(LogicalAggregation)] = "EagerAggregation",
        [typeof(LogicalDegree)] = "Degree",
        [typeof(LogicalUnitApply)] = "SubqueryForeach",
        [typeof(LogicalHashJoin)] = "ValueHashJoin",
        [typeof(LogicalLoadCsv)] = "LoadCSV",
        [typeof(LogicalSet)] = "SetProperties",
    };

    public static string Name(LogicalPlan plan) => plan switch
    {
        LogicalLabelScan { Labels.Length: > 1 } => "UnionNodeByLabelsScan",
        LogicalLabelScan => "NodeByLabelScan",
        LogicalIdSeek seek => seek.IsElementId ? "NodeByElementIdSeek" : "NodeByIdSeek",
        LogicalRelationshipSource source => (source.IsDirected ? "Directed" : "Undirected") + NameOf(source),
        LogicalIndexSeek { IsUnique: true } => "NodeUniqueIndexSeek",
        LogicalIndexSeek => "NodeIndexSeek",
        LogicalExpand expand => expand.IsInto ? "Expand(Into)" : "Expand(All)",
        LogicalVariableExpand { Selector: not null } => "ShortestPath",
        LogicalVariableExpand { DistinctEnds: true } => "VarLengthExpand(Pruning,BFS)",
        LogicalVariableExpand expand => expand.IsInto ? "VarLengthExpand(Into)" : "VarLengthExpand(All)",
        LogicalTransactionApply apply => apply.Outputs.IsEmpty ? "TransactionForeach" : "TransactionApply",
        LogicalSemiApply semi => semi.IsAnti ? "AntiSemiApply" : "SemiApply",
        LogicalDelete { Detach: true } => "DetachDelete",
        LogicalLimit { Exhausts: true } => "ExhaustiveLimit",
        _ => Names.GetValueOrDefault(plan.GetType()) ?? plan.GetType().Name["Logical".Length..],
    };

    private static string NameOf(LogicalRelationshipSource source) => source switch
    {
        LogicalRelationshipIdSeek seek => seek.IsElementId ? "RelationshipByElementIdSeek" : "RelationshipByIdSeek",
        LogicalRelationshipIndexSeek seek => seek.IsUnique ? "RelationshipUniqueIndexSeek" : "RelationshipIndexSeek",
        LogicalRelationshipIndexRange => "RelationshipIndexSeekByRange",
        _ => "AllRelationshipsScan",
    };

    public string Details(LogicalPlan plan) => plan switch
    {
        LogicalLabelScan scan => $"{NameOf(scan.Node)}:{string.Join('|', scan.Labels)}",
        LogicalIndexSeek seek => $"{NameOf(seek.Node)}{(seek.Label is { } label ? ":" + label : "")}({string.Join(", ", seek.Keys)}) {(seek.IsMany ? "IN" : "=")} {Join(seek.Values)}",
        LogicalRelationshipIndexSeek seek => $"[{NameOf(seek.Relationship)}:{seek.Type}({string.Join(", ", seek.Keys)})] {(seek.IsMany ? "IN" : "=")} {Join(seek.Values)}",
        LogicalRelationshipIndexRange range => $"[{NameOf(range.Relationship)}:{range.Type}({range.Key})]",
        LogicalRelationshipIdSeek seek => $"[{NameOf(seek.Relationship)}]: {Written(seek.Ids)}",
        LogicalRelationshipSource source => $"[{NameOf(source.Relationship)}]",
        LogicalProjectEndpoints ends => $"({NameOf(ends.Start)})-[{NameOf(ends.Relationship)}]->({NameOf(ends.End)})",
        LogicalIdSeek seek => $"{NameOf(seek.Node)}: {Written(seek.Ids)}",
        LogicalIndexRange range => $"{NameOf(range.Node)}:{range.Label}({range.Key})",
        LogicalNodeScan scan => NameOf(scan.Node),
        LogicalNodeCount count => $"count({(count.Label is { } label ? ":" + label : "")})",
        LogicalRelationshipCount count => $"count([:{string.Join('|', count.Types)}])",
        LogicalExpansion expand => Drawn(expand),
        LogicalRepeat repeat => $"({NameOf(repeat.From)}) … ({NameOf(repeat.To)}) {{{repeat.Turns.Minimum}, {repeat.Turns.Maximum}}}",
        LogicalFilter filter => string.Join(" AND ", filter.Predicates.Select(Written)),
        LogicalProject project => string.Join(", ", project.Items.Select(Written)),
        LogicalAggregation aggregation => string.Join(", ", aggregation.Groups.Select(Written).Concat(aggregation.Aggregates.Select(item => Written((item.Variable, item.Aggregate))))),
        LogicalDistinct distinct => string.Join(", ", distinct.Variables.Select(NameOf)),
        LogicalSort sort => Written(sort.Keys),
        LogicalTop top => $"{Written(top.Keys)} LIMIT {Written(top.Limit)}",
        LogicalSkip skip => Written(skip.Count),
        LogicalLimit limit => Written(limit.Count),
        LogicalUnwind unwind => $"{Written(unwind.List)} AS {NameOf(unwind.Variable)}",
        LogicalEager eager => eager.Reason,
        LogicalProcedureCall call => $"{call.Procedure.Name}({Join(call.Arguments)})",
        LogicalCreate create => string.Join(", ", create.Paths.Select(path => Cut(path.Span))),
        LogicalMerge merge => Cut(merge.Path.Span),
        LogicalTransactionApply apply => $"IN TRANSACTIONS OF {(apply.Transactions.Rows is BoundLiteral { Value: var rows } ? rows.ToString() : Written(apply.Transactions.Rows))} ROWS ON ERROR {apply.Transactions.OnError.ToString().ToUpperInvariant()}",
        LogicalDelete delete => Join(delete.Targets),
        LogicalSet set => string.Join(", ", set.Items.Select(item => Cut(item.Span))),
        _ => "",
    };

    private static string Drawn(LogicalExpansion expand)
    {
        var types = expand.Types is { } tested && TypeNames.TryGet(tested, out var names) ? ":" + string.Join('|', names) : "";
        var length = expand is LogicalVariableExpand { Length: var range } ? $"*{range.Minimum}..{range.Maximum}" : "";
        var (left, right) = expand.Direction switch
        {
            Syntax.PatternDirection.Outgoing => ("-", "->"),
            Syntax.PatternDirection.Incoming => ("<-", "-"),
            _ => ("-", "-"),
        };
        return $"({NameOf(expand.From)}){left}[{NameOf(expand.Relationship)}{types}{length}]{right}({NameOf(expand.To)})";
    }

    private string Written(ImmutableArray<(BoundExpression Expression, bool Descending)> keys) =>
        string.Join(", ", keys.Select(key => Written(key.Expression) + (key.Descending ? " DESC" : "")));

    private string Written((BoundVariable Variable, BoundExpression Expression) item) => $"{Written(item.Expression)} AS {NameOf(item.Variable)}";

    /// <summary>An expression as it was written; what a pattern says of its variable (<c>(n:A {k: 1})</c>) as predicates.</summary>
    public string Written(BoundExpression expression) => expression switch
    {
        BoundComparison { Operands: [BoundProperty { Target: BoundVariableReference target } property, var value] } comparison when comparison.Span == value.Span =>
            target.Variable.IsAnonymous ? $"{{{property.Key}: {Cut(value.Span)}}}" : $"{NameOf(target.Variable)}.{property.Key} = {Cut(value.Span)}",
        BoundHasLabels { Operand: BoundVariableReference operand } test when test.Span == operand.Span =>
            $"{NameOf(operand.Variable)}:{LabelText.Of(test.Labels, Cut)}",
        BoundIsNull { Operand: BoundVariableReference operand } isNull when isNull.Span == operand.Span => $"{NameOf(operand.Variable)} IS NOT NULL",
        _ => Cut(expression.Span),
    };

    private string Join(IEnumerable<BoundExpression> expressions) => string.Join(", ", expressions.Select(Written));

    private string Cut(Syntax.SourceSpan span) => span.Start <= text.Length && span.End <= text.Length ? text.AsSpan(span.Start, span.Length).ToString() : "";

    private static string NameOf(BoundVariable variable) => variable.IsAnonymous ? "" : variable.Name;
}
