using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Makes the operators of a plan for one run: names become numbers of the run's graph, expressions evaluators, all over one frame.</summary>
internal sealed partial class PlanCompiler : ISubqueries
{
    private readonly StatementPlan _plan;
    private readonly QueryContext _context;
    private readonly ExpressionCompiler _expressions;
    private readonly ElementWriter _writer;
    private readonly PlanProfile? _profile;

    public PlanCompiler(StatementPlan plan, QueryContext context, PlanProfile? profile = null)
    {
        (_plan, _context, _profile) = (plan, context, profile);
        _expressions = new(context, this);
        _writer = new(context);
        Frame = new Value[plan.FrameSize];
    }

    /// <summary>The frame of the run.</summary>
    public Value[] Frame { get; }

    /// <summary>What the run writes with.</summary>
    public ElementWriter Writer => _writer;

    /// <summary>The operators of a plan.</summary>
    public Operator Compile(LogicalPlan plan)
    {
        var compiled = plan.Place.Length > 0 && MayFail(plan) ? new PlacedOperator(CompileBare(plan), plan.Place) : CompileBare(plan);
        return _profile is null ? compiled : _profile.Measure(plan, compiled);
    }

    /// <inheritdoc/>
    public Operator Compile(BoundSubqueryExpression subquery) => Compile(_plan.Subqueries[subquery]);

    // What does more than compute expressions, which place their errors themselves: it holds rows, or needs slots to hold what is not known to be.
    private static bool MayFail(LogicalPlan plan) => plan switch
    {
        LogicalVariableExpand { Selector: not null } => true,
        LogicalExpansion expand => !IsNode(expand.From) || (expand.IsInto && !IsNode(expand.To)),
        LogicalDegree degree => !IsNode(degree.Node),
        LogicalProjectEndpoints or LogicalRepeat or LogicalSelectPaths or LogicalSort or LogicalTop or LogicalDistinct or LogicalAggregation or LogicalEager
            or LogicalHashJoin or LogicalMerge => true,
        _ => false,
    };

    private static bool IsNode(BoundVariable variable) => variable.Type.MustBe(TypeKinds.Node);

    private Operator CompileBare(LogicalPlan plan) => plan switch
    {
        LogicalArgument => new ArgumentOperator(),
        LogicalNodeScan scan => CompileScan(scan),
        LogicalRelationshipSource source => CompileSource(source),
        LogicalExpand expand => CompileExpand(expand),
        LogicalVariableExpand expand => CompileVariableExpand(expand),
        LogicalProjectEndpoints endpoints => CompileEndpoints(endpoints),
        LogicalRepeat repeat => CompileRepeat(repeat),
        LogicalSelectPaths select => CompileSelectPaths(select),
        LogicalCreate or LogicalMerge or LogicalSet or LogicalDelete or LogicalForeach => CompileWrite(plan),
        LogicalProcedureCall or LogicalLoadCsv or LogicalUnwind => CompileSource(plan),
        LogicalTransactionApply apply => CompileTransactions(apply),
        LogicalApplyStep apply => CompileApply(apply),
        _ => CompileRows(plan),
    };

    private Operator CompileScan(LogicalNodeScan scan)
    {
        var (input, slot) = (Compile(scan.Input), scan.Node.Slot);
        return scan switch
        {
            LogicalLabelScan labels => new LabelScanOperator(input, slot, [.. labels.Labels.Select(Label)], Frame, _context),
            LogicalIndexSeek seek => new IndexSeekOperator(
                input, slot, new(ElementKind.Node, seek.Label is { } label ? Label(label) : null), [.. seek.Keys.Select(Key)], CompileAll(seek.Values), seek.IsMany, Frame, _context),
            LogicalIndexRange range => RangeOf(input, slot, new(ElementKind.Node, Label(range.Label)), range.Key, range.Bounds),
            LogicalIdSeek seek => new IdSeekOperator(input, slot, ElementKind.Node, _expressions.Compile(seek.Ids), seek.IsMany, seek.IsElementId, Frame, _context),
            _ => new NodeScanOperator(input, slot, Frame, _context),
        };
    }

    private Operator CompileSource(LogicalRelationshipSource source)
    {
        var (input, slot) = (Compile(source.Input), source.Relationship.Slot);
        return source switch
        {
            LogicalRelationshipIndexSeek seek => new IndexSeekOperator(
                input, slot, new(ElementKind.Relationship, Type(seek.Type)), [.. seek.Keys.Select(Key)], CompileAll(seek.Values), seek.IsMany, Frame, _context),
            LogicalRelationshipIndexRange range => RangeOf(input, slot, new(ElementKind.Relationship, Type(range.Type)), range.Key, range.Bounds),
            LogicalRelationshipIdSeek seek => new IdSeekOperator(
                input, slot, ElementKind.Relationship, _expressions.Compile(seek.Ids), seek.IsMany, seek.IsElementId, Frame, _context),
            _ => new RelationshipScanOperator(input, slot, Frame, _context),
        };
    }

    private IndexRangeOperator RangeOf(Operator input, int slot, ElementIndex source, string key, IndexBounds bounds) => new(
        input, slot, source, Key(key), (CompileOptional(bounds.From), bounds.FromInclusive), (CompileOptional(bounds.To), bounds.ToInclusive),
        CompileOptional(bounds.Prefix), Frame, _context);

    private Operator CompileApply(LogicalApplyStep apply)
    {
        var (input, inner) = (Compile(apply.Input), Compile(apply.Inner));
        return apply switch
        {
            LogicalOptional optional => new OptionalOperator(input, inner, SlotsOf(optional.Nulls), Frame),
            LogicalSemiApply semi => new SemiApplyOperator(input, inner, semi.IsAnti, _context),
            LogicalUnitApply => new UnitApplyOperator(input, inner, _context),
            LogicalHashJoin join => new HashJoinOperator(
                input, CompileAll(join.InputKeys), inner, CompileAll(join.InnerKeys), SlotsOf(join.Kept), Frame, _context),
            _ => new ApplyOperator(input, inner),
        };
    }

    private Operator CompileSource(LogicalPlan plan)
    {
        var input = Compile(plan.Children[0]);
        return plan switch
        {
            LogicalProcedureCall call => new ProcedureCallOperator(
                input, call.Procedure, [.. call.Arguments.Select(Placed)], [.. call.Yield.Select(item => (item.Output, item.Variable.Slot))], call.IsVoid, call.Span, Frame, _context),
            LogicalLoadCsv load => new LoadCsvOperator(
                input, load.WithHeaders, Placed(load.Url), load.FieldTerminator is { } terminator ? Placed(terminator) : null, load.Variable.Slot, Frame, _context),
            LogicalUnwind { List: BoundFunctionCall { Function.Name: "range", Arguments: { Length: 2 or 3 } bounds } } unwind =>
                new UnwindRangeOperator(input, CompileAll(bounds), _expressions.Compile(unwind.List), unwind.Variable.Slot, Frame, _context),
            var other => new UnwindOperator(input, _expressions.Compile(((LogicalUnwind)other).List), ((LogicalUnwind)other).Variable.Slot, Frame, _context),
        };
    }

    private GraphName Label(string name) => GraphName.Label(_context, name);

    private GraphName Type(string name) => GraphName.Type(_context, name);

    private GraphName Key(string name) => GraphName.Key(_context, name);

    private Evaluator? CompileOptional(BoundExpression? expression) => expression is null ? null : _expressions.Compile(expression);

    private (Evaluator Value, SourceSpan Place) Placed(BoundExpression expression) => (_expressions.Compile(expression), expression.Span);

    private Evaluator[] CompileTests(IEnumerable<BoundExpression> expressions) => [.. expressions.Select(_expressions.CompileTest)];

    private Evaluator[] CompileAll(IEnumerable<BoundExpression> expressions) => [.. expressions.Select(_expressions.Compile)];

    private static int[] SlotsOf(IEnumerable<BoundVariable> variables) => [.. variables.Select(variable => variable.Slot)];
}
