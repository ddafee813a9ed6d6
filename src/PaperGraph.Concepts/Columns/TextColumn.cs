using System.Buffers;
using System.Text;

namespace PaperGraph.Concepts.Columns;

/// <summary>Many texts as UTF-8, one behind the other: two objects instead of one for each, and half the bytes. A text is made when it is asked for.</summary>
/// <param name="Ends">For each text the place behind its last byte.</param>
/// <param name="Bytes">The texts.</param>
internal sealed record TextColumn(int[] Ends, byte[] Bytes)
{
    /// <summary>How many there are.</summary>
    public int Count => Ends.Length;

    public string this[int number] => Encoding.UTF8.GetString(Bytes.AsSpan((number == 0 ? 0 : Ends[number - 1])..Ends[number]));

    public static TextColumn Of(IEnumerable<string> texts)
    {
        var (ends, bytes) = (new List<int>(), new ArrayBufferWriter<byte>());
        foreach (var text in texts)
        {
            Encoding.UTF8.GetBytes(text, bytes);
            ends.Add(bytes.WrittenCount);
        }

        return new([.. ends], bytes.WrittenSpan.ToArray());
    }
}
