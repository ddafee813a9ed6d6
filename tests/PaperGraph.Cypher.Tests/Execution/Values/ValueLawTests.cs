using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests.Execution.Values;

public sealed class ValueLawTests
{
    private static readonly Gen<(Value, Value)> Pairs = Gen.Select(SomeValues.All, SomeValues.All);

    [Fact]
    public void Order_OfTwo_IsAntisymmetric() =>
        Pairs.Sample((x, y) => Math.Sign(Compare(x, y)) == -Math.Sign(Compare(y, x)));

    [Fact]
    public void Order_OfThree_IsTransitive() => Gen.Select(SomeValues.All, SomeValues.All, SomeValues.All).Sample((x, y, z) =>
        Compare(x, y) > 0 || Compare(y, z) > 0 || Compare(x, z) <= 0);

    [Fact]
    public void Order_OfEquivalentValues_TellsAtMostTheZerosApart() =>
        Pairs.Sample((x, y) => !Equivalence.Holds(x, y) || Compare(x, y) == 0 || HasZero(x));

    [Fact]
    public void Equivalence_OfThree_IsTransitive() => Gen.Select(SomeValues.All, SomeValues.All, SomeValues.All).Sample((x, y, z) =>
        !Equivalence.Holds(x, y) || !Equivalence.Holds(y, z) || Equivalence.Holds(x, z));

    [Fact]
    public void Hash_OfEquivalentValues_IsOne() =>
        Pairs.Sample((x, y) => !Equivalence.Holds(x, y) || Equivalence.Hash(x) == Equivalence.Hash(y));

    [Fact]
    public void Equality_OfEquivalentValuesWithoutNull_IsTrue() =>
        Pairs.Sample((x, y) => !Equivalence.Holds(x, y) || Equality.Of(x, y) is true or null);

    [Fact]
    public void Equality_OfTwo_IsSymmetric() => Pairs.Sample((x, y) => Equality.Of(x, y) == Equality.Of(y, x));

    [Fact]
    public void Comparison_OfTwo_IsMirrored() => Pairs.Sample((x, y) =>
        Comparability.Of(ComparisonOperator.Less, x, y) == Comparability.Of(ComparisonOperator.Greater, y, x)
        && Comparability.Of(ComparisonOperator.LessOrEqual, x, y) == Comparability.Of(ComparisonOperator.GreaterOrEqual, y, x));

    [Fact]
    public void Table_OfRows_NumbersThemAsAListWould() => Gen.Select(SomeValues.All, SomeValues.Scalars).Array[0, 200].Sample(rows =>
    {
        var table = new ValueTable(2);
        var kept = new List<Value[]>();
        foreach (var (first, second) in rows)
        {
            Value[] row = [first, second];
            var known = kept.FindIndex(other => Equivalence.Holds(other[0], first) && Equivalence.Holds(other[1], second));
            var isNew = table.Add(row, out var number);
            if (isNew != known < 0 || number != (known < 0 ? kept.Count : known))
                return false;
            if (isNew)
                kept.Add(row);
        }

        return table.Count == kept.Count;
    });

    [Fact]
    public void Order_AcrossKinds_IsNeo4js()
    {
        Value[] sorted =
        [
            Map(), Map(("a", Value.Of("x"))), Map(("a", Value.Of(1L))), Map(("a", Value.Of(2L))), Map(("a", Value.Null)), Map(("b", Value.Of(1L))), Map(("a", Value.Of(1L)), ("b", Value.Of(1L))),
            Value.NodeReference(3), Value.RelationshipReference(1), Value.List(), Value.List(Value.Of("a")), Value.List(Value.Of(0L), Value.Of(9L)), Value.List(Value.Of(1L)),
            Value.List(Value.Of(1L), Value.Of(1L)), Value.List(Value.Of(1L), Value.Null), Value.List(Value.Null), Value.Of(new PathReference([1, 2], [0])),
            Value.Of(""), Value.Of("\uE000"), Value.Of("\uFF5E"), Value.Of("😀"), Value.Of(false), Value.Of(true), Value.Of(double.NegativeInfinity), Value.Of(-0.0), Value.Of(0L),
            Value.Of(1.5), Value.Of(3L), Value.Of(9007199254740992.0), Value.Of(9007199254740993L), Value.Of(double.PositiveInfinity), Value.Of(double.NaN), Value.Null,
        ];
        for (var i = 1; i < sorted.Length; i++)
            Assert.True(Compare(sorted[i - 1], sorted[i]) < 0, $"{sorted[i - 1]} before {sorted[i]}");
    }

    [Fact]
    public void Equivalence_OfNumbers_IsThatOfGrouping()
    {
        Assert.True(Equivalence.Holds(Value.Of(1L), Value.Of(1.0)));
        Assert.True(Equivalence.Holds(Value.Of(0.0), Value.Of(-0.0)));
        Assert.True(Equivalence.Holds(Value.List(Value.Of(1L)), Value.List(Value.Of(1.0))));
        Assert.True(Equivalence.Holds(Value.List(Value.Of(1L), Value.Null), Value.List(Value.Of(1L), Value.Null)));
        Assert.False(Equivalence.Holds(Value.Of(double.NaN), Value.Of(double.NaN)));
        Assert.False(Equivalence.Holds(Value.Of(9007199254740993L), Value.Of(9007199254740992.0)));
    }

    private static int Compare(Value x, Value y) => ValueOrder.Instance.Compare(x, y);

    private static Value Map(params (string Key, Value Value)[] entries) => Value.Of(ValueMap.Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))));

    private static bool HasZero(Value value) => value.Kind switch
    {
        ValueKind.Float => value.AsFloat() == 0,
        ValueKind.Integer => value.AsInteger() == 0,
        ValueKind.List => value.AsList().Any(HasZero),
        ValueKind.Map => value.AsMap().Any(entry => HasZero(entry.Value)),
        _ => false,
    };
}
