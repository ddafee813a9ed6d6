using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Text;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests;

/// <summary>Extractors and analyses that many tests need.</summary>
internal static class Extractors
{
    private static readonly LexiconMatcher Matcher = new(Lexicon.Shipped);

    public static ConceptExtractor Shipped { get; } = new(Lexicon.Shipped);

    public static Document Read(string text, string title = "Title") => Document.Of(Some.Paper(title: title, text: text), Matcher.Vocabulary);

    public static Analysis Analyse(string text, string title = "Title")
    {
        var document = Read(text, title);
        return new(document, Matcher.Find(document), DefinitionFinder.Find(document));
    }

    public static PaperMentions Extract(string text, string title = "A Title") => Shipped.Extract(Some.Paper(title: title, text: text));

    public static string Cut(this Paper paper, Mention mention) => paper.Text(mention.Field)[mention.Start..mention.End];
}
