using System.Text;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>Draws expressions of every kind.</summary>
internal sealed class SomeExpression(Random random)
{
    private static readonly string[] Names = ["a", "n", "x", "odd name", "tick`tock", "match", "order", "été", "_1"];
    private static readonly string[] Texts = ["", "a", "it's", "\\", "\\d+", "\"", "tab\t", "\u00e9\U0001F600", "line\nbreak", "\\u0041"];
    private static readonly string[] Types = ["INTEGER", "LIST<STRING NOT NULL>", "STRING | BOOLEAN NOT NULL", "ZONED DATETIME", "ANY"];

    public ExpressionSyntax Draw(int depth) => depth == 0 || random.Next(5) == 0 ? Leaf() : Node(depth - 1);

    private ExpressionSyntax Leaf() => random.Next(8) switch
    {
        0 => new ParameterSyntax(Name(), default),
        1 => new LiteralSyntax(Value.Of(random.NextInt64(long.MinValue, long.MaxValue)), default),
        2 => new LiteralSyntax(Value.Of((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-300, 300))), default),
        3 => new LiteralSyntax(Value.Of(Texts[random.Next(Texts.Length)]), default),
        4 => new LiteralSyntax(random.Next(3) switch { 0 => Value.Null, 1 => Value.Of(true), _ => Value.Of(random.Next(10)) }, default),
        5 => new CountStarSyntax(default),
        _ => new VariableSyntax(Name(), default),
    };

    private ExpressionSyntax Node(int depth) => random.Next(20) switch
    {
        0 => new PropertySyntax(Draw(depth), NewName(), default),
        1 => new IndexSyntax(Draw(depth), Draw(depth), default),
        2 => new SliceSyntax(Draw(depth), Maybe(depth), Maybe(depth), default),
        3 => new HasLabelsSyntax(Draw(depth), Labels(depth), default),
        4 => new UnarySyntax(Some<UnaryOperator>(), Draw(depth), default),
        5 => new ComparisonSyntax([.. Several(depth, 2)], [Some<ComparisonOperator>()], default),
        6 => new ComparisonSyntax([.. Several(depth, 3)], [Some<ComparisonOperator>(), Some<ComparisonOperator>()], default),
        7 => new IsNullSyntax(Draw(depth), random.Next(2) == 0, default),
        8 => new IsTypedSyntax(Draw(depth), Types[random.Next(Types.Length)], random.Next(2) == 0, default),
        9 => new FunctionCallSyntax(random.Next(2) == 0 ? "f" : "my.space.f", random.Next(4) == 0, [.. Several(depth, random.Next(1, 4))], default, default),
        10 => new ListSyntax([.. Several(depth, random.Next(4))], default),
        11 => new MapSyntax([.. Enumerable.Range(0, random.Next(3)).Select(_ => new MapEntrySyntax(NewName(), Draw(depth), default))], default),
        12 => new ListComprehensionSyntax(NewName(), Draw(depth), Maybe(depth), Maybe(depth), default),
        13 => new QuantifierSyntax(Some<QuantifierKind>(), NewName(), Draw(depth), Maybe(depth), default),
        14 => new ReduceSyntax(new("s", default), Draw(depth), new("x", default), Draw(depth), Draw(depth), default),
        15 => Case(depth),
        16 => new IsNormalizedSyntax(Draw(depth), Some<NormalizationForm>(), random.Next(2) == 0, default),
        _ => new BinarySyntax(Some<BinaryOperator>(), Draw(depth), Draw(depth), default),
    };

    private CaseSyntax Case(int depth)
    {
        var test = Maybe(depth);
        var branches = Enumerable.Range(0, random.Next(1, 3)).Select(_ => new CaseBranchSyntax([.. Several(depth, test is null ? 1 : random.Next(1, 3))], Draw(depth), default));
        return new(test, [.. branches], Maybe(depth), default);
    }

    private LabelExpressionSyntax Labels(int depth) => depth == 0 ? new LabelNameSyntax(Name(), null, false, default) : random.Next(6) switch
    {
        0 => new LabelNotSyntax(Labels(depth - 1), default),
        1 => new LabelAndSyntax(Labels(depth - 1), Labels(depth - 1), false, default),
        2 => new LabelOrSyntax(Labels(depth - 1), Labels(depth - 1), default),
        3 => new LabelWildcardSyntax(default),
        4 => new LabelNameSyntax(null, Draw(depth - 1), random.Next(2) == 0, default),
        _ => new LabelNameSyntax(Name(), null, false, default),
    };

    private IEnumerable<ExpressionSyntax> Several(int depth, int count) => Enumerable.Range(0, count).Select(_ => Draw(depth));

    private ExpressionSyntax? Maybe(int depth) => random.Next(2) == 0 ? null : Draw(depth);

    private NameSyntax NewName() => new(Name(), default);

    private string Name() => Names[random.Next(Names.Length)];

    private T Some<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
