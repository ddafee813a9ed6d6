using System.Collections.Frozen;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>Properties as bytes: version, count, then for each property the number of its key and its tagged value.</summary>
internal static class PropertyCodec
{
    public const byte Version = 1;

    // Texts of these keys come from small sets; they are kept once, in the name dictionary. In other people's graphs the sets may be large, so
    // that the dictionary takes no more than it has room for.
    private static readonly FrozenSet<string> Recurring = FrozenSet.Create(
        PropertyNames.Extractor, PropertyNames.Field, PropertyNames.Source, PropertyNames.Metric, PropertyNames.Setting);

    public static void Encode(PropertyMap properties, INames names, ByteWriter writer)
    {
        writer.Byte(Version);
        writer.Unsigned(properties.Count);
        foreach (var (key, value) in properties)
        {
            writer.Unsigned(names.Number(key));
            if (value.Kind == ValueKind.String && Recurring.Contains(key) && names.HasRoom)
                EncodeName(value.AsString(), names, writer);
            else
                Encode(value, writer);
        }
    }

    /// <summary>Gives each property to <paramref name="sink"/> by the number of its key.</summary>
    public static void Decode<TSink>(ReadOnlySpan<byte> bytes, INames names, ref TSink sink)
        where TSink : struct, IPropertySink
    {
        var reader = new ByteReader(bytes);
        if (reader.Byte() is var version and not Version)
            throw new InvalidDataException($"Properties are in form {version}; this version reads form {Version}.");
        for (var left = reader.Count(); left > 0; left--)
            sink.Take(reader.Count(), Decode(ref reader, names));
    }

    private static void EncodeName(string text, INames names, ByteWriter writer)
    {
        writer.Byte((byte)ValueTag.Name);
        writer.Unsigned(names.Number(text));
    }

    private static void Encode(Value value, ByteWriter writer)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.Byte((byte)(value.AsBoolean() ? ValueTag.True : ValueTag.False));
                break;
            case ValueKind.Integer:
                writer.Byte((byte)ValueTag.Integer);
                writer.Signed(value.AsInteger());
                break;
            case ValueKind.Float:
                writer.Byte((byte)ValueTag.Float);
                writer.Float(value.AsFloat());
                break;
            case ValueKind.String:
                writer.Byte((byte)ValueTag.Text);
                writer.Text(value.AsString());
                break;
            case ValueKind.List:
                EncodeList(value.AsList(), writer);
                break;
            default:
                throw new NotSupportedException($"A property cannot hold {value.Kind}.");
        }
    }

    private static void EncodeList(IReadOnlyList<Value> list, ByteWriter writer)
    {
        var integers = list.All(item => item.Kind == ValueKind.Integer);
        writer.Byte((byte)(integers ? ValueTag.IntegerList : ValueTag.List));
        writer.Unsigned(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (integers)
                writer.Signed(list[i].AsInteger());
            else
                Encode(list[i], writer);
        }
    }

    private static Value Decode(ref ByteReader reader, INames names)
    {
        var tag = (ValueTag)reader.Byte();
        return tag switch
        {
            ValueTag.False => Value.Of(false),
            ValueTag.True => Value.Of(true),
            ValueTag.Integer => Value.Of(reader.Signed()),
            ValueTag.Float => Value.Of(reader.Float()),
            ValueTag.Text => Value.Of(reader.Text()),
            ValueTag.Name => Value.Of(names.Name(reader.Count())),
            ValueTag.List => DecodeList(ref reader, names),
            ValueTag.IntegerList => DecodeIntegers(ref reader),
            _ => throw new InvalidDataException($"A property's value has the unknown tag {(int)tag}."),
        };
    }

    private static Value DecodeList(ref ByteReader reader, INames names)
    {
        var items = new Value[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = Decode(ref reader, names);
        return Value.List(items);
    }

    private static Value DecodeIntegers(ref ByteReader reader)
    {
        var items = new Value[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = Value.Of(reader.Signed());
        return Value.List(items);
    }
}
