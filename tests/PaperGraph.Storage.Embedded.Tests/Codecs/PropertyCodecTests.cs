using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Embedded.Codecs;

namespace PaperGraph.Storage.Embedded.Tests.Codecs;

public sealed class PropertyCodecTests
{
    private static readonly Gen<Value> Scalar = Gen.OneOf(
        Gen.Bool.Select(Value.Of), Gen.Long.Select(Value.Of), Gen.Double.Select(Value.Of), Gen.Int[-3, 200].Select(number => Value.Of((long)number)),
        Gen.String[Gen.Char["ab\0 é中"], 0, 8].Select(Value.Of));

    private static readonly Gen<Value> Any = Gen.Recursive<Value>((depth, value) =>
        depth >= 3 ? Scalar : Gen.OneOf(Scalar, value.List[0, 4].Select(items => Value.List(items)), Gen.Long.List[0, 6].Select(items => Value.List(items))));

    private static readonly Gen<PropertyMap> Properties = Gen.Dictionary(Gen.OneOf("a", "extractor", "field", "x y", "\u00e4"), Any)[0, 5]
        .Select(pairs => PropertyMap.Of(pairs));

    [Fact]
    public void Properties_OfAnyKind_SurviveTheCodec() => Properties.Sample(properties =>
    {
        var names = new FixedNames();
        var writer = new ByteWriter();
        PropertyCodec.Encode(properties, names, writer);
        var sink = new MapSink(names);
        PropertyCodec.Decode(writer.Written, names, ref sink);
        return PropertyMap.Of(sink.Taken).Equals(properties);
    });

    [Fact]
    public void Bytes_OfEachKind_AreFrozen()
    {
        var names = new FixedNames();
        var writer = new ByteWriter();
        var properties = PropertyMap.Of(
            ("a", Value.Of(false)), ("b", Value.Of(true)), ("c", Value.Of(-300)), ("d", Value.Of(0.5)), ("e", Value.Of("é")),
            ("field", Value.Of("title")), ("g", Value.List([Value.Of("x"), Value.Of(1)])), ("h", Value.List([1L, 300L])));
        PropertyCodec.Encode(properties, names, writer);

        Assert.Equal(
            "01 08 0101 0202 0303D704 0404000000000000E03F 050502C3A9 060607 0807020501780302 0908020 2D804".Replace(" ", "", StringComparison.Ordinal),
            Convert.ToHexString(writer.Written));
    }

    [Fact]
    public void Decode_OfALaterForm_SaysSo()
    {
        var sink = new MapSink(new FixedNames());

        var error = Assert.Throws<InvalidDataException>(() => PropertyCodec.Decode([99, 0], new FixedNames(), ref sink));

        Assert.Contains("form 99", error.Message, StringComparison.Ordinal);
    }

    private readonly struct MapSink(INames names) : IPropertySink
    {
        public List<KeyValuePair<string, Value>> Taken { get; } = [];

        public void Take(int key, Value value) => Taken.Add(new(names.Name(key), value));
    }
}
