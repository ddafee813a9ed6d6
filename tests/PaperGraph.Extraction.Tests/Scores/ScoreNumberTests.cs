using PaperGraph.Extraction.Scores;

namespace PaperGraph.Extraction.Tests.Scores;

public sealed class ScoreNumberTests
{
    [Theory]
    [InlineData("86.7", "86.7", false)]
    [InlineData("$86.7$", "86.7", false)]
    [InlineData(@"$\textbf{0.89}$", "0.89", false)]
    [InlineData(@"$82\%$", "82", true)]
    [InlineData(@"$0.11\pm0.06$", "0.11", false)]
    [InlineData("49.9mm", "49.9", false)]
    [InlineData("$+3.5$", null, false)]
    [InlineData("$x^2$", null, false)]
    [InlineData("3D", null, false)]
    public void At_Token_GivesItsNumber(string text, string? expected, bool isPercent)
    {
        var document = Extractors.Read(text);
        var token = document.Tokens[document.TitleEnd];
        var number = ScoreNumber.At(token);
        Assert.Equal(expected, number is { } found ? token.Word.Text.Substring(found.Start, found.Length) : null);
        Assert.Equal(isPercent, number is { IsPercent: true });
    }
}
