namespace PaperGraph.Extraction.Tests.Phrases;

public sealed class ChunkerTests
{
    [Theory]
    [InlineData("we study visual question answering", "visual question answering")]
    [InlineData("a novel image segmentation task is hard", "image segmentation")]
    [InlineData("the retrieval-augmented generation of long texts", "retrieval-augmented generation|long texts")]
    [InlineData("a search to design models", "search|models")]
    [InlineData("models trained on noisy labels", "models|noisy labels")]
    [InlineData("using pretrained encoders", "pretrained encoders")]
    public void Phrases_OfSentence_AreKept(string text, string expected)
    {
        var analysis = Extractors.Analyse(text);
        var kept = analysis.Phrases.Where(phrase => phrase.Kept.First >= analysis.Document.TitleEnd).Select(phrase => analysis.Document.Cut(phrase.Kept).ToString());
        Assert.Equal(expected, string.Join('|', kept));
    }
}
