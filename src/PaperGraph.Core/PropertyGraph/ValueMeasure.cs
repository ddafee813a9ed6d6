namespace PaperGraph.Core.PropertyGraph;

/// <summary>Measures a list or map while it is made: its bytes and how deep it nests, packed into one number.</summary>
/// <param name="bytes">What it holds besides its items.</param>
internal struct ValueMeasure(long bytes)
{
    private const int SizeBits = 48;
    private const long LargestSize = (1L << SizeBits) - 1;
    private long _size = bytes;
    private long _nesting;

    /// <summary>Adds an item.</summary>
    public void Add(Value item)
    {
        _size = Math.Min(_size + item.Size, LargestSize);
        _nesting = Math.Max(_nesting, item.Nesting);
    }

    /// <summary>The packed number.</summary>
    /// <exception cref="NestingException">It would nest too deep.</exception>
    public readonly long Pack() => _nesting < NestingException.MaximumNesting ? ((_nesting + 1) << SizeBits) | _size : throw new NestingException();

    /// <summary>The bytes of a packed number.</summary>
    public static long SizeOf(long packed) => packed & LargestSize;

    /// <summary>The nesting of a packed number.</summary>
    public static int NestingOf(long packed) => (int)(packed >> SizeBits);
}
