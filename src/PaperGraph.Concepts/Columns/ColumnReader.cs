using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperGraph.Concepts.Columns;

/// <summary>Reads what a <see cref="ColumnWriter"/> wrote, as fast as it is copied. Whoever keeps the bytes sees to it that they are those that were written.</summary>
/// <param name="bytes">The columns.</param>
internal ref struct ColumnReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Takes so many numbers.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public T[] Take<T>(int count)
        where T : unmanaged
    {
        if (count < 0 || (long)count * Unsafe.SizeOf<T>() > _rest.Length)
            throw new InvalidDataException("The columns are cut off.");
        var values = GC.AllocateUninitializedArray<T>(count);
        var taken = MemoryMarshal.AsBytes(values.AsSpan());
        _rest[..taken.Length].CopyTo(taken);
        _rest = _rest[taken.Length..];
        return values;
    }

    /// <summary>Takes so many texts.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public TextColumn TakeTexts(int count)
    {
        var ends = Take<int>(count);
        return new(ends, Take<byte>(count == 0 ? 0 : ends[^1]));
    }

    /// <summary>Sees to it that nothing is left.</summary>
    /// <exception cref="InvalidDataException">Something is.</exception>
    public readonly void End()
    {
        if (!_rest.IsEmpty)
            throw new InvalidDataException("Something follows the columns.");
    }
}
