using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Questions about expressions as written. No recursion, so that long chains of operators do no harm.</summary>
internal static class SyntaxShape
{
    /// <summary>Whether an expression holds an aggregate of its own, not one of a query inside it.</summary>
    public static bool HasAggregate(ExpressionSyntax expression, FunctionTable functions) => Find(expression, candidate => IsAggregate(candidate, functions)) is not null;

    /// <summary>Whether an expression is an aggregate.</summary>
    public static bool IsAggregate(ExpressionSyntax expression, FunctionTable functions) =>
        expression is CountStarSyntax || (expression is FunctionCallSyntax call && functions.TryGetAggregate(call.Name, out _));

    /// <summary>Whether an expression names a variable, of its own or from around it.</summary>
    public static bool HasVariable(ExpressionSyntax expression) => Find(expression, candidate => candidate is VariableSyntax or MapProjectionSyntax) is not null;

    /// <summary>Whether an expression names one of some variables.</summary>
    public static bool Mentions(ExpressionSyntax expression, IReadOnlyCollection<string> names) =>
        Find(expression, candidate => candidate is VariableSyntax variable && names.Contains(variable.Name)) is not null;

    /// <summary>The first call in an expression that passes a test.</summary>
    public static FunctionCallSyntax? FindCall(ExpressionSyntax expression, Func<FunctionCallSyntax, bool> test) =>
        Find(expression, candidate => candidate is FunctionCallSyntax call && test(call)) as FunctionCallSyntax;

    /// <summary>The first pattern or query in an expression.</summary>
    public static ExpressionSyntax? FindGraphAccess(ExpressionSyntax expression) =>
        Find(expression, candidate => candidate is PatternExpressionSyntax or PatternComprehensionSyntax or SubquerySyntax);

    /// <summary>Whether two expressions are the same but for their place; patterns and queries never are.</summary>
    public static bool AreEqual(ExpressionSyntax left, ExpressionSyntax right)
    {
        var pairs = new Stack<(ExpressionSyntax Left, ExpressionSyntax Right)>([(left, right)]);
        while (pairs.TryPop(out var pair))
        {
            if (pair.Left.GetType() != pair.Right.GetType() || !Equals(Identity(pair.Left), Identity(pair.Right)))
                return false;
            var (leftParts, rightParts) = (Parts(pair.Left).ToArray(), Parts(pair.Right).ToArray());
            if (leftParts.Length != rightParts.Length)
                return false;
            for (var i = 0; i < leftParts.Length; i++)
                pairs.Push((leftParts[i], rightParts[i]));
        }

        return true;
    }

    /// <summary>The first part of an expression, itself included, that passes a test.</summary>
    private static ExpressionSyntax? Find(ExpressionSyntax expression, Func<ExpressionSyntax, bool> test)
    {
        var open = new Stack<ExpressionSyntax>([expression]);
        while (open.TryPop(out var next))
        {
            if (test(next))
                return next;
            foreach (var part in Parts(next))
                open.Push(part);
        }

        return null;
    }

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        PropertySyntax property => [property.Target],
        IndexSyntax index => [index.Target, index.Index],
        SliceSyntax slice => Present(slice.Target, slice.From, slice.To),
        UnarySyntax unary => [unary.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        ComparisonSyntax comparison => comparison.Operands,
        IsNullSyntax isNull => [isNull.Operand],
        IsNormalizedSyntax test => [test.Operand],
        IsTypedSyntax isTyped => [isTyped.Operand],
        HasLabelsSyntax hasLabels => [hasLabels.Operand],
        FunctionCallSyntax call => call.Arguments,
        ListSyntax list => list.Items,
        MapSyntax map => map.Entries.Select(entry => entry.Value),
        MapProjectionSyntax projection => Present([projection.Variable, .. projection.Items.Select(item => item.Value)]),
        ListComprehensionSyntax comprehension => Present(comprehension.List, comprehension.Where, comprehension.Projection),
        QuantifierSyntax quantifier => Present(quantifier.List, quantifier.Where),
        ReduceSyntax reduce => [reduce.Initial, reduce.List, reduce.Expression],
        CaseSyntax choice => Present([choice.Test, .. choice.Branches.SelectMany(branch => branch.Whens.Add(branch.Then)), choice.Otherwise]),
        _ => [],
    };

    /// <summary>What an expression is apart from its parts and its place.</summary>
    private static object Identity(ExpressionSyntax expression) => expression switch
    {
        LiteralSyntax literal => literal.Value,
        ParameterSyntax parameter => parameter.Name,
        VariableSyntax variable => variable.Name,
        PropertySyntax property => property.Key.Text,
        SliceSyntax slice => (slice.From is null, slice.To is null),
        UnarySyntax unary => unary.Operator,
        BinarySyntax binary => binary.Operator,
        ComparisonSyntax comparison => string.Join(' ', comparison.Operators),
        IsNullSyntax isNull => isNull.Negated,
        IsNormalizedSyntax test => (test.Form, test.Negated),
        IsTypedSyntax isTyped => (isTyped.Type, isTyped.Negated),
        FunctionCallSyntax call => (call.Name.ToUpperInvariant(), call.Distinct),
        MapSyntax map => string.Join('\0', map.Entries.Select(entry => entry.Key.Text)),
        MapProjectionSyntax projection => string.Join('\0', projection.Items.Select(item => $"{item.Key?.Text}:{item.Value is null}")),
        ListComprehensionSyntax comprehension => (comprehension.Variable.Text, comprehension.Where is null, comprehension.Projection is null),
        QuantifierSyntax quantifier => (quantifier.Kind, quantifier.Variable.Text, quantifier.Where is null),
        ReduceSyntax reduce => (reduce.Accumulator.Text, reduce.Variable.Text),
        CaseSyntax choice => (choice.Test is null, string.Join(' ', choice.Branches.Select(branch => branch.Whens.Length)), choice.Otherwise is null),
        HasLabelsSyntax { Labels: LabelNameSyntax { Name: { } name } } => name,
        IndexSyntax or ListSyntax or CountStarSyntax or CaseTestSyntax => expression.GetType(),
        _ => expression.Span,
    };

    private static IEnumerable<ExpressionSyntax> Present(params IEnumerable<ExpressionSyntax?> parts) => parts.OfType<ExpressionSyntax>();
}
