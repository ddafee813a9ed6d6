using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Patterns;

public sealed class ClassPatternTests
{
    [Theory]
    [InlineData("tests on the Foo dataset show", ConceptLabel.Benchmark)]
    [InlineData("tests with the Foo model show", ConceptLabel.Model)]
    public void Beside_ClassNoun_TellsTheClass(string text, ConceptLabel expected) => Assert.Equal(expected, At(text, ClassPatterns.Beside));

    [Theory]
    [InlineData("on datasets such as Bar, Foo and Baz", ConceptLabel.Benchmark)]
    [InlineData("on Bar, Foo, and Baz benchmarks", ConceptLabel.Benchmark)]
    [InlineData("several models (Bar, Foo, Baz) agree", ConceptLabel.Model)]
    public void OfList_ClassNoun_HoldsForEveryMember(string text, ConceptLabel expected) => Assert.Equal(expected, At(text, ClassPatterns.OfList));

    [Theory]
    [InlineData("we propose Foo, a simple framework for things", ConceptLabel.Method)]
    [InlineData("here Foo is a new large benchmark of things", ConceptLabel.Benchmark)]
    public void Apposition_Head_TellsTheClass(string text, ConceptLabel expected) => Assert.Equal(expected, At(text, ClassPatterns.Apposition));

    [Theory]
    [InlineData("With Foo, the small model wins")]
    [InlineData("Using Foo, a model wins")]
    public void Apposition_AfterAnOpening_IsNone(string text) => Assert.Null(At(text, ClassPatterns.Apposition));

    [Theory]
    [InlineData("Foo: A Large Benchmark for Everything", ConceptLabel.Benchmark)]
    [InlineData("Foo: A Framework", ConceptLabel.Method)]
    [InlineData("Foo: Towards Better Models", null)]
    [InlineData("No colon here", null)]
    public void Title_AfterColon_TellsTheClass(string title, ConceptLabel? expected) =>
        Assert.Equal(expected, TitlePattern.ClassOf(Extractors.Analyse("", title)));

    private static ConceptLabel? At(string text, Func<PaperGraph.Extraction.Documents.Analysis, TokenSpan, ConceptLabel?> pattern)
    {
        var analysis = Extractors.Analyse(text);
        var place = Array.FindIndex(analysis.Document.Tokens, token => token.Word.Text == "Foo");
        return pattern(analysis, new(place, place + 1));
    }
}
