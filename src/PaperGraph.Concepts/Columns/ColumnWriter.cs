using System.Runtime.InteropServices;

namespace PaperGraph.Concepts.Columns;

/// <summary>Writes columns of numbers and texts, one behind the other, in the byte order of the machine.</summary>
/// <param name="stream">Where to.</param>
internal readonly struct ColumnWriter(Stream stream)
{
    /// <summary>Writes numbers; how many they are has to be known to the reader.</summary>
    public void Put<T>(ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));

    /// <summary>Writes texts; how many they are has to be known to the reader.</summary>
    public void Put(TextColumn texts)
    {
        Put<int>(texts.Ends);
        Put<byte>(texts.Bytes);
    }
}
