using System.Runtime.InteropServices;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Documents;

/// <summary>What is known of a document before any name is judged.</summary>
internal sealed class Analysis
{
    public Analysis(Document document, List<LexiconMatch> matches, List<Definition> definitions)
    {
        (Document, Matches, Definitions) = (document, matches, definitions);
        Units = new Unit[document.Tokens.Length];
        PhraseAt = new int[document.Tokens.Length];
        PhraseAt.AsSpan().Fill(-1);
        var units = new List<Unit>();
        foreach (var sentence in document.SentenceTokens)
            Read(sentence, units);
    }

    public Document Document { get; }

    /// <summary>The lexicon's names.</summary>
    public List<LexiconMatch> Matches { get; }

    /// <summary>The abbreviations that the document defines.</summary>
    public List<Definition> Definitions { get; }

    /// <summary>The unit that holds each token.</summary>
    public Unit[] Units { get; }

    public List<NounPhrase> Phrases { get; } = [];

    /// <summary>The number of the phrase that holds each token, or -1.</summary>
    public int[] PhraseAt { get; }

    /// <summary>The word before a place in its sentence, or null.</summary>
    public Word? WordBefore(TokenSpan place) =>
        place.First > Document.SentenceOf(place.First).First ? Document.Tokens[place.First - 1].Word : null;

    /// <summary>The word after a place in its sentence, or null.</summary>
    public Word? WordAfter(TokenSpan place) =>
        place.End < Document.SentenceOf(place.First).End ? Document.Tokens[place.End].Word : null;

    /// <summary>Whether a place is no part of a compound, unless what follows only describes: <c>CLIP</c> in <c>CLIP-based</c>.</summary>
    public bool IsWhole(TokenSpan place)
    {
        if (Document.Tokens[place.First].Gap == Gap.Hyphen)
            return false;
        if (place.End >= Document.Tokens.Length || Document.Tokens[place.End].Gap != Gap.Hyphen)
            return true;
        var last = Document.Tokens[Units[place.End].Span.End - 1].Word;
        return last.Class is WordClass.Participle or WordClass.Adjective or WordClass.Verb or WordClass.Preposition || Compounds.IsModifier(last.Normal);
    }

    private void Read(TokenSpan sentence, List<Unit> units)
    {
        UnitReader.Read(Document, sentence, units);
        foreach (var unit in units)
            Units.AsSpan(unit.Span.First, unit.Span.Length).Fill(unit);
        var first = Phrases.Count;
        Chunker.Find(Document, CollectionsMarshal.AsSpan(units), Phrases);
        for (var i = first; i < Phrases.Count; i++)
            PhraseAt.AsSpan(Phrases[i].Whole.First, Phrases[i].Whole.Length).Fill(i);
    }
}
