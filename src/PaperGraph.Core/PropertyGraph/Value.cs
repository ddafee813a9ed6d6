using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A property's value, or what a query answers, in sixteen bytes: scalars inline, all else by reference.</summary>
public readonly struct Value : IEquatable<Value>
{
    private const int BytesPerObject = 24, BytesPerItem = 16, BytesPerEntry = 24;

    // For scalars the reference is a tag object that tells the kind; for all else it is the value itself. A list's or map's bits are its measure.
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits) => (_reference, _bits) = (reference, bits);

    /// <summary>The absent value.</summary>
    public static Value Null => default;

    /// <summary>What is held.</summary>
    public ValueKind Kind => _reference switch
    {
        null => ValueKind.Null,
        string => ValueKind.String,
        Tag tag => tag.Kind,
        Value[] => ValueKind.List,
        ValueMap => ValueKind.Map,
        GraphNode => ValueKind.Node,
        GraphRelationship => ValueKind.Relationship,
        PathReference => ValueKind.PathReference,
        _ => ValueKind.Path,
    };

    /// <summary>Whether nothing is held.</summary>
    public bool IsNull => _reference is null;

    /// <summary>About how many bytes it holds besides its own sixteen; what several values in it share is counted for each.</summary>
    public long Size => _reference switch
    {
        null or Tag => 0,
        string text => BytesPerObject + ((long)text.Length * sizeof(char)),
        Value[] or ValueMap => ValueMeasure.SizeOf(_bits),
        PathReference path => BytesPerObject * (2 + (long)path.Nodes.Length),
        _ => 0,
    };

    /// <summary>How deep lists and maps lie in each other: 1 for a list of scalars, 0 for a scalar.</summary>
    internal int Nesting => _reference is Value[] or ValueMap ? ValueMeasure.NestingOf(_bits) : 0;

    /// <summary>The boolean held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public bool AsBoolean() => ReferenceEquals(_reference, Tag.Boolean) ? _bits != 0 : throw Mismatch(ValueKind.Boolean);

    /// <summary>The integer held, if one is held: quicker than asking for the kind first.</summary>
    public bool TryGetInteger(out long value)
    {
        value = _bits;
        return ReferenceEquals(_reference, Tag.Integer);
    }

    /// <summary>The number of the node referred to, if it is a reference to one.</summary>
    public bool TryGetNodeReference(out int number)
    {
        number = (int)_bits;
        return ReferenceEquals(_reference, Tag.Node);
    }

    /// <summary>The number of the relationship referred to, if it is a reference to one.</summary>
    public bool TryGetRelationshipReference(out int number)
    {
        number = (int)_bits;
        return ReferenceEquals(_reference, Tag.Relationship);
    }

    /// <summary>The text held, if one is held.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = _reference as string;
        return value is not null;
    }

    /// <summary>The integer held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public long AsInteger() => ReferenceEquals(_reference, Tag.Integer) ? _bits : throw Mismatch(ValueKind.Integer);

    /// <summary>The number held, integers widened.</summary>
    /// <exception cref="InvalidOperationException">No number is held.</exception>
    public double AsFloat() =>
        ReferenceEquals(_reference, Tag.Float) ? BitConverter.Int64BitsToDouble(_bits)
        : ReferenceEquals(_reference, Tag.Integer) ? _bits
        : throw Mismatch(ValueKind.Float);

    /// <summary>The text held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public string AsString() => _reference as string ?? throw Mismatch(ValueKind.String);

    /// <summary>The list held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public IReadOnlyList<Value> AsList() => _reference as Value[] ?? throw Mismatch(ValueKind.List);

    /// <summary>The map held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public ValueMap AsMap() => _reference as ValueMap ?? throw Mismatch(ValueKind.Map);

    /// <summary>The node held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public GraphNode AsNode() => _reference as GraphNode ?? throw Mismatch(ValueKind.Node);

    /// <summary>The relationship held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public GraphRelationship AsRelationship() => _reference as GraphRelationship ?? throw Mismatch(ValueKind.Relationship);

    /// <summary>The path held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public ValuePath AsPath() => _reference as ValuePath ?? throw Mismatch(ValueKind.Path);

    /// <summary>The number of the node or relationship referred to.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public int AsReference() =>
        ReferenceEquals(_reference, Tag.Node) || ReferenceEquals(_reference, Tag.Relationship) ? (int)_bits : throw Mismatch(ValueKind.NodeReference);

    /// <summary>The path referred to.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public PathReference AsPathReference() => _reference as PathReference ?? throw Mismatch(ValueKind.PathReference);

    /// <summary>The items of the list held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public ReadOnlySpan<Value> AsSpan() => _reference as Value[] ?? throw Mismatch(ValueKind.List);

    /// <summary>A boolean.</summary>
    public static Value Of(bool value) => new(Tag.Boolean, value ? 1 : 0);

    /// <summary>An integer.</summary>
    public static Value Of(long value) => new(Tag.Integer, value);

    /// <summary>A double.</summary>
    public static Value Of(double value) => new(Tag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Text, or the absent value for null.</summary>
    public static Value Of(string? value) => new(value, 0);

    /// <summary>A list of values, copied.</summary>
    /// <exception cref="NestingException">It would nest too deep.</exception>
    public static Value List(params IEnumerable<Value> items) => ListOver(items.ToArray());

    /// <summary>A list of texts.</summary>
    public static Value List(IEnumerable<string> items) => List(items.Select(Of));

    /// <summary>A list of integers.</summary>
    public static Value List(IEnumerable<long> items) => List(items.Select(Of));

    /// <summary>A list that takes the array over: whoever made it does not change it any more.</summary>
    /// <exception cref="NestingException">It would nest too deep.</exception>
    public static Value ListOver(Value[] items) => new(items, Measure(items));

    /// <summary>A node by its number in the graph that a statement reads.</summary>
    public static Value NodeReference(int number) => new(Tag.Node, number);

    /// <summary>A relationship by its number.</summary>
    public static Value RelationshipReference(int number) => new(Tag.Relationship, number);

    /// <summary>A path by numbers.</summary>
    public static Value Of(PathReference value) => new(value, 0);

    /// <summary>A map.</summary>
    /// <exception cref="NestingException">It would nest too deep.</exception>
    public static Value Of(ValueMap value) => new(value, Measure(value));

    /// <summary>A node.</summary>
    public static Value Of(GraphNode value) => new(value, 0);

    /// <summary>A relationship.</summary>
    public static Value Of(GraphRelationship value) => new(value, 0);

    /// <summary>A path.</summary>
    public static Value Of(ValuePath value) => new(value, 0);

    /// <summary>Equal kind and content; lists item by item; doubles by their bits; nodes and relationships with all that they carry.</summary>
    public bool Equals(Value other)
    {
        if (_reference is Value[] list)
            return other._reference is Value[] otherList && list.AsSpan().SequenceEqual(otherList);
        if (_reference is string text)
            return other._reference is string otherText && string.Equals(text, otherText, StringComparison.Ordinal);
        return Equals(_reference, other._reference) && _bits == other._bits;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _reference switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        Value[] list => list.Aggregate(list.Length, HashCode.Combine),
        Tag => HashCode.Combine(Kind, _bits),
        _ => _reference?.GetHashCode() ?? 0,
    };

    /// <summary>Equality as <see cref="Equals(Value)"/> has it.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>The value for people: text as it is, numbers in invariant form, all else as Cypher draws it.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => AsBoolean() ? "true" : "false",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => AsFloat().ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => AsString(),
        ValueKind.List => "[" + string.Join(", ", AsList()) + "]",
        ValueKind.NodeReference or ValueKind.RelationshipReference => $"#{_bits}",
        _ => _reference!.ToString()!,
    };

    private static long Measure(Value[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var measure = new ValueMeasure(BytesPerObject + ((long)items.Length * BytesPerItem));
        foreach (var item in items)
            measure.Add(item);
        return measure.Pack();
    }

    private static long Measure(ValueMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var measure = new ValueMeasure(BytesPerObject + ((long)map.Count * BytesPerEntry));
        for (var i = 0; i < map.Count; i++)
            measure.Add(map[i].Value);
        return measure.Pack();
    }

    private InvalidOperationException Mismatch(ValueKind wanted) => new($"The value is {Kind}, not {wanted}.");

    private sealed class Tag(ValueKind kind)
    {
        public static readonly Tag Boolean = new(ValueKind.Boolean);
        public static readonly Tag Integer = new(ValueKind.Integer);
        public static readonly Tag Float = new(ValueKind.Float);
        public static readonly Tag Node = new(ValueKind.NodeReference);
        public static readonly Tag Relationship = new(ValueKind.RelationshipReference);

        public ValueKind Kind { get; } = kind;
    }
}
