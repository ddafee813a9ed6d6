using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <content>CASE.</content>
internal partial class ExpressionBinder
{
    private CaseTest? _caseTest;

    private BoundCase BindCase(CaseSyntax choice)
    {
        (BoundExpression Value, BoundVariable Variable)? test = null;
        if (choice.Test is not null)
        {
            var value = Bind(choice.Test);
            test = (value, State.DeclareAnonymous(value.Type));
        }

        var branches = choice.Branches.Select(branch => (When: BindWhens(branch, test?.Variable), Then: Bind(branch.Then))).ToArray();
        var otherwise = choice.Otherwise is null ? null : Bind(choice.Otherwise);
        var type = branches.Select(branch => branch.Then.Type).Aggregate(otherwise?.Type ?? StaticType.Null, (common, next) => common.CommonWith(next));
        return new(test, [.. branches], otherwise, type, choice.Span);
    }

    private BoundExpression BindWhens(CaseBranchSyntax branch, BoundVariable? test)
    {
        var whens = branch.Whens.Select(when => test is null ? BindPredicate(when) : BindWhen(when, test));
        return whens.Aggregate((left, right) => new BoundBinary(BinaryOperator.Or, left, right, StaticType.Boolean, left.Span.To(right.Span)));
    }

    /// <summary><c>WHEN 3</c> asks whether the tested value is 3; a predicate that leaves the tested value out on its left is itself the question.</summary>
    private BoundExpression BindWhen(ExpressionSyntax when, BoundVariable test)
    {
        var around = _caseTest;
        var current = _caseTest = new(test);
        var bound = Bind(when);
        _caseTest = around;
        return current.IsUsed ? bound : new BoundComparison([new BoundVariableReference(test, when.Span), bound], [ComparisonOperator.Equal], when.Span);
    }

    private BoundVariableReference BindCaseTest(CaseTestSyntax test)
    {
        if (_caseTest is null)
            throw Errors.Syntax("UnexpectedSyntax", "The left side of this comparison is missing", test.Span);
        _caseTest.IsUsed = true;
        return new(_caseTest.Variable, test.Span);
    }

    /// <summary>What a simple CASE tests, and whether the condition that is being bound named it.</summary>
    private sealed class CaseTest(BoundVariable variable)
    {
        public BoundVariable Variable => variable;

        public bool IsUsed { get; set; }
    }
}
