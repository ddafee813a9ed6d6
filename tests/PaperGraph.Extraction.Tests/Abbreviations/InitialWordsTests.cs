using PaperGraph.Extraction.Abbreviations;

namespace PaperGraph.Extraction.Tests.Abbreviations;

public sealed class InitialWordsTests
{
    [Theory]
    [InlineData("by Tree of Thoughts", "ToT", "Tree of Thoughts")]
    [InlineData("a mixture of experts", "ME", "mixture of experts")]
    [InlineData("the state-of-the-art", "SOTA", "state-of-the-art")]
    [InlineData("question answering", "QA", "question answering")]
    [InlineData("a garden of roses", "QR", null)]
    [InlineData("", "AB", null)]
    public void Find_Text_GivesTheWordsOfTheInitials(string text, string letters, string? expected)
    {
        var start = InitialWords.Find(text, letters);
        Assert.Equal(expected, start < 0 ? null : text[start..]);
    }
}
