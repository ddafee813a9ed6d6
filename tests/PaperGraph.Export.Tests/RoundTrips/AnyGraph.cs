using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.RoundTrips;

/// <summary>Random graphs as Cypher may make them: nodes with no id or the same, columns of several kinds, odd names and texts, parallel relationships.</summary>
internal static class AnyGraph
{
    private static readonly string[] Keys = ["p", "q", "a:b", "odd ``key\"", "count", "type", "\\u0060", "{x}", "(y)", ","];
    private static readonly string[] OtherLabels = ["Thing", "Other", "of ours", "a;b|c", "ba`ck", "x:y", "Ünï", "\\u0060"];
    private static readonly string[] Types = ["KNOWS", "USES", "CITES", "of ours", "a;b", "`"];
    private static readonly string[] Texts = ["", "plain", "a;b", "|^~", "say \"hi\"", "\"", "'", "\\", "\\u0027", "line\r\nbreak\n", "\t", " blanks ", "1", "true", "null", "[]", "😀", "a,b", ";\n", "\ufeff"];
    private static readonly double[] Floats = [0, -0.0, 1, 0.1, 1e300, -1e-300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9007199254740993];
    private static readonly long[] Integers = [0, 1, -1, long.MaxValue, long.MinValue, 2024];

    private static readonly Gen<Value> Scalar = Gen.OneOf(
        Pick(Texts).Select(text => Value.Of(text)), Pick(Integers).Select(Value.Of), Pick(Floats).Select(Value.Of), Gen.Bool.Select(Value.Of));

    private static readonly Gen<Value> Lists = Gen.OneOf(
        Pick(Texts).Array[0, 3].Select(items => Value.List(items)),
        Pick(Integers).Array[0, 3].Select(items => Value.List(items)),
        Pick([0.5, -0.0, 1]).Array[0, 3].Select(items => Value.List(items.Select(Value.Of))),
        Gen.Bool.Array[0, 3].Select(items => Value.List(items.Select(Value.Of))));

    private static readonly Gen<PropertyMap> Properties =
        Gen.Select(Pick(Keys), Gen.Frequency((3, Scalar), (1, Lists))).Array[0, 3].Select(pairs => PropertyMap.Of(pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))));

    private static readonly Gen<Value> Ids = Gen.Frequency(
        (3, Gen.Const(Value.Null)), (2, Pick(["x", "y"]).Select(id => Value.Of(id))), (1, Pick(["_:3", "_:1", ""]).Select(id => Value.Of(id))), (1, Pick([1L, 2]).Select(Value.Of)));

    /// <summary>A graph whose nodes are told apart by their property <c>tag</c>.</summary>
    public static Gen<InMemoryGraph> Some { get; } =
        from nodes in Gen.Select(Pick(OtherLabels).Array[0, 3], Ids, Properties).Array[1, 8]
        from links in Gen.Select(Pick(Types), Gen.Int[0, nodes.Length - 1], Gen.Int[0, nodes.Length - 1], Properties, Gen.Int[1, 2]).Array[0, 12]
        select new InMemoryGraph(nodes.Select(Node), links.SelectMany(Links));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static GraphNode Node((string[] Labels, Value Id, PropertyMap Properties) node, int place) => new(
        $"#{place}", [.. node.Labels.Distinct().Order(StringComparer.Ordinal)],
        node.Properties.With(PropertyMap.Of((PropertyNames.Id, node.Id), ("tag", Value.Of(place)))));

    // A small world, so that several lie between the same two nodes; some of them equal.
    private static IEnumerable<GraphRelationship> Links((string Type, int From, int To, PropertyMap Properties, int Copies) link) =>
        Enumerable.Repeat(new GraphRelationship(link.Type, $"#{link.From % 3}", $"#{link.To % 2}", link.Properties), link.Copies);
}
