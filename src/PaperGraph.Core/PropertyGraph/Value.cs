using System.Globalization;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A property's value in sixteen bytes: scalars inline, text and lists by reference.</summary>
public readonly struct Value : IEquatable<Value>
{
    // For scalars the reference is a tag object that tells the kind; for text and lists it is the value itself.
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
        _ => ValueKind.List,
    };

    /// <summary>Whether nothing is held.</summary>
    public bool IsNull => _reference is null;

    /// <summary>The boolean held.</summary>
    /// <exception cref="InvalidOperationException">Another kind is held.</exception>
    public bool AsBoolean() => ReferenceEquals(_reference, Tag.Boolean) ? _bits != 0 : throw Mismatch(ValueKind.Boolean);

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

    /// <summary>A boolean.</summary>
    public static Value Of(bool value) => new(Tag.Boolean, value ? 1 : 0);

    /// <summary>An integer.</summary>
    public static Value Of(long value) => new(Tag.Integer, value);

    /// <summary>A double.</summary>
    public static Value Of(double value) => new(Tag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Text, or the absent value for null.</summary>
    public static Value Of(string? value) => new(value, 0);

    /// <summary>A list of values, copied.</summary>
    public static Value List(params IEnumerable<Value> items) => new(items.ToArray(), 0);

    /// <summary>A list of texts.</summary>
    public static Value List(IEnumerable<string> items) => List(items.Select(Of));

    /// <summary>A list of integers.</summary>
    public static Value List(IEnumerable<long> items) => List(items.Select(Of));

    /// <summary>Equal kind and content; lists item by item; doubles by their bits.</summary>
    public bool Equals(Value other)
    {
        if (_reference is Value[] list)
            return other._reference is Value[] otherList && list.AsSpan().SequenceEqual(otherList);
        if (_reference is string text)
            return other._reference is string otherText && string.Equals(text, otherText, StringComparison.Ordinal);
        return ReferenceEquals(_reference, other._reference) && _bits == other._bits;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _reference switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        Value[] list => list.Aggregate(list.Length, HashCode.Combine),
        _ => HashCode.Combine(Kind, _bits),
    };

    /// <summary>Equality as <see cref="Equals(Value)"/> has it.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>The value for people: text as it is, numbers in invariant form, lists joined by commas in brackets.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => AsBoolean() ? "true" : "false",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => AsFloat().ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => AsString(),
        _ => "[" + string.Join(", ", AsList()) + "]",
    };

    private InvalidOperationException Mismatch(ValueKind wanted) => new($"The value is {Kind}, not {wanted}.");

    private sealed class Tag(ValueKind kind)
    {
        public static readonly Tag Boolean = new(ValueKind.Boolean);
        public static readonly Tag Integer = new(ValueKind.Integer);
        public static readonly Tag Float = new(ValueKind.Float);

        public ValueKind Kind { get; } = kind;
    }
}
