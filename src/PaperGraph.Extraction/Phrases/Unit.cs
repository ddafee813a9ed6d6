using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>A word or a hyphenated compound, with its part of speech in its sentence.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Class">Its part of speech.</param>
internal readonly record struct Unit(TokenSpan Span, WordClass Class)
{
    public bool IsNominal => Class is WordClass.Noun or WordClass.Gerund or WordClass.NounOrVerb;

    public bool IsModifier => Class is WordClass.Adjective or WordClass.Weak or WordClass.Participle;
}
