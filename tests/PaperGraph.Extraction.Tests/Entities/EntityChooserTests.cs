using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Tests.Entities;

public sealed class EntityChooserTests
{
    [Fact]
    public void Choose_OverlappingSpans_TakesTheLikelier()
    {
        var analysis = Extractors.Analyse("It solves deep zebra counting.");
        Assert.Equal("zebra counting", Chosen(analysis, Span(analysis, "deep zebra counting", ConceptLabel.Topic, 0.4f), Span(analysis, "zebra counting", ConceptLabel.Topic, 0.5f)));
    }

    [Fact]
    public void Choose_NameOnceLikely_TakesAllItsPlaces()
    {
        var analysis = Extractors.Analyse("We count zebras. Zebras are hard.");
        Assert.Equal("zebras|Zebras", Chosen(analysis, Span(analysis, "zebras", ConceptLabel.Topic, 0.9f)));
    }

    [Fact]
    public void Choose_DefinedAbbreviation_GoesWithItsLongForm()
    {
        var analysis = Extractors.Analyse("We use zebra count networks (ZCN). The ZCN learns.");
        Assert.Equal("zebra count networks|ZCN|ZCN", Chosen(analysis, Span(analysis, "zebra count networks", ConceptLabel.Method, 0.9f)));
    }

    [Fact]
    public void Choose_BelowThreshold_TakesNothing()
    {
        var analysis = Extractors.Analyse("We count zebras.");
        Assert.Equal("", Chosen(analysis, Span(analysis, "zebras", ConceptLabel.Topic, 0.39f)));
    }

    private static SpanProbability Span(Analysis analysis, string words, ConceptLabel label, float probability)
    {
        var tokens = analysis.Document.Tokens;
        for (var first = analysis.Document.TitleEnd; first < tokens.Length; first++)
        {
            for (var end = first + 1; end <= analysis.Document.SentenceOf(first).End; end++)
            {
                if (analysis.Document.Cut(new(first, end)).SequenceEqual(words))
                    return new(new(first, end), label, probability);
            }
        }

        throw new ArgumentException($"'{words}' is not there.", nameof(words));
    }

    private static string Chosen(Analysis analysis, params List<SpanProbability> spans) =>
        string.Join('|', EntityChooser.Choose(analysis, new(analysis, spans, true), Calibration.None, 0.4)
            .SelectMany(entity => entity.Places).OrderBy(place => place.First).Select(place => analysis.Document.Cut(place).ToString()));
}
