using System.Text;
using CsCheck;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Tests.Text;

public sealed class EscapedUtf8Tests
{
    [Fact]
    public void Decode_Utf8_IsTheText() => Gen.String.Where(text => text.IsNormalized()).Sample(text =>
    {
        var clean = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

        var decoded = EscapedUtf8.Decode(Encoding.UTF8.GetBytes(clean));

        Assert.Equal(clean, decoded);
        Assert.Equal(-1, EscapedUtf8.IndexOfBroken(decoded));
    });

    [Fact]
    public void Decode_AnyBytes_LosesNone() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        var decoded = EscapedUtf8.Decode(bytes);

        var back = new List<byte>();
        for (int start = 0, broken; start < decoded.Length; start = broken + 1)
        {
            var found = EscapedUtf8.IndexOfBroken(decoded.AsSpan(start));
            broken = found < 0 ? decoded.Length : start + found;
            back.AddRange(Encoding.UTF8.GetBytes(decoded[start..broken]));
            if (found >= 0)
                back.Add(EscapedUtf8.ByteOf(decoded[broken]));
        }

        Assert.Equal(bytes, back);
    });
}
