using System.Globalization;
using System.Text;
using CsCheck;
using PaperGraph.Export.Dot;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.Tests.Dot;

public sealed class DotTextTests
{
    [Fact]
    public void NodeName_OfAnId_IsReadable() => Assert.Equal("n_paper__arxiv_3A_2502_2E_20317", NameOf("paper/arxiv:2502.20317"));

    [Fact]
    public void NodeNames_OfAnyCharacters_NeedNoQuotesAndCanBeTurnedBack() => Gen.OneOf(Gen.Char, Gen.Char["_:/-.aZ09\\\""]).Array.Sample(characters =>
    {
        var id = new string(characters);
        Assert.Matches("^n_[A-Za-z0-9_]*$", NameOf(id));
        Assert.Equal(id, ToId(NameOf(id)));
    });

    [Theory]
    [InlineData("C:\\temp\\new", "\"C:\\\\temp\\\\new\"")]
    [InlineData("\\N", "\"\\\\N\"")]
    [InlineData("ends in \\", "\"ends in \\\\\"")]
    [InlineData("say \"this\"", "\"say \\\"this\\\"\"")]
    [InlineData("R&D &amp; &#65; &", "\"R&D &amp;amp; &amp;#65; &\"")]
    [InlineData("<b>x</b>", "\"<b>x</b>\"")]
    [InlineData("two\nlines", "\"two lines\"")]
    public void Label_IsEscaped(string text, string label) => Assert.Equal(label, new TextOutput().AppendLabel(text).Written.ToString());

    private static string NameOf(string id) => new TextOutput().AppendNodeName(id).Written.ToString();

    private static string ToId(string name)
    {
        var id = new StringBuilder();
        for (var i = 2; i < name.Length; i++)
        {
            var end = name[i] == '_' ? name.IndexOf('_', i + 1) : i;
            id.Append(end == i ? name[i] : end == i + 1 ? '/' : (char)int.Parse(name.AsSpan()[(i + 1)..end], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i = end;
        }

        return id.ToString();
    }
}
