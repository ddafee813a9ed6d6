using CsCheck;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Tests.Execution.Values;

/// <summary>Values of every kind, with many that are alike.</summary>
internal static class SomeValues
{
    private static readonly double[] Floats =
        [0, -0.0, 1, -1, 1.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9007199254740992, 9223372036854775807, -9223372036854775808, 1e300];

    private static readonly long[] Integers = [0, 1, -1, 2, 9007199254740992, 9007199254740993, long.MaxValue, long.MinValue];

    private static readonly string[] Texts = ["", "a", "A", "ab", "é", "\uE000", "\uFF5E", "😀", "1"];

    public static Gen<Value> Numbers { get; } = Gen.OneOf(OneOf(Integers).Select(Value.Of), OneOf(Floats).Select(Value.Of), Gen.Double.Select(Value.Of));

    public static Gen<Value> Scalars { get; } = Gen.OneOf(
        Numbers,
        OneOf(Texts).Select(text => Value.Of(text)),
        Gen.Bool.Select(Value.Of),
        Gen.Const(Value.Null),
        Gen.Int[0, 2].Select(Value.NodeReference),
        Gen.Int[0, 2].Select(Value.RelationshipReference),
        Gen.Int[0, 2].Select(node => Value.Of(new PathReference([node, 1], [node]))));

    public static Gen<Value> All { get; } = Gen.Recursive<Value>((depth, inner) => depth >= 2
        ? Scalars
        : Gen.Frequency((4, Scalars), (1, inner.Array[0, 3].Select(items => Value.List(items))), (1, Maps(inner))));

    private static Gen<T> OneOf<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(place => items[place]);

    private static Gen<Value> Maps(Gen<Value> inner) => Gen.Select(OneOf(["a", "b", "c"]), inner)
        .Select((key, value) => KeyValuePair.Create(key, value)).Array[0, 3].Select(entries => Value.Of(ValueMap.Of(entries)));
}
