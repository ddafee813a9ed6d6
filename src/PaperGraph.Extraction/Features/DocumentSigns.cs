using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>All that the features of a document's tokens are read from.</summary>
internal sealed class DocumentSigns
{
    private const int CueReach = 3;

    private DocumentSigns(Analysis analysis, WordTraits[] traits)
    {
        var count = traits.Length;
        (Analysis, Traits) = (analysis, traits);
        (Cues, CuesBefore, CuesAfter) = (new CueSet[count], new CueSet[count], new CueSet[count]);
        (Abbreviations, ExpandedHeads) = (new AbbreviationPlace[count], new uint[count]);
        InBrackets = new bool[count];
        (LongestRuns, BestRuns) = (new TermRun[count], new TermRun[count]);
        foreach (var sentence in Document.SentenceTokens)
        {
            Read(sentence);
            TermRuns.Find(traits, sentence, CorpusFacts.Shipped, LongestRuns, BestRuns);
        }

        Words = new(Document, Traits, CuesBefore, CuesAfter);
        foreach (var definition in analysis.Definitions)
            Mark(definition);
    }

    public Analysis Analysis { get; }

    public Document Document => Analysis.Document;

    public WordTraits[] Traits { get; }

    /// <summary>The cues of each token.</summary>
    public CueSet[] Cues { get; }

    /// <summary>The cues of the three tokens before each, in its sentence.</summary>
    public CueSet[] CuesBefore { get; }

    /// <summary>The cues of the three tokens after each, in its sentence.</summary>
    public CueSet[] CuesAfter { get; }

    public bool[] InBrackets { get; }

    /// <summary>For each token the longest run around it that the corpus knows.</summary>
    public TermRun[] LongestRuns { get; }

    /// <summary>For each token the run around it that is most of a term.</summary>
    public TermRun[] BestRuns { get; }

    public LocalWords Words { get; }

    public AbbreviationPlace[] Abbreviations { get; }

    /// <summary>For a short form the last word of its long form; 0 for others.</summary>
    public uint[] ExpandedHeads { get; }

    public static DocumentSigns Of(Analysis analysis)
    {
        var tokens = analysis.Document.Tokens;
        var traits = new WordTraits[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            traits[i] = tokens[i].Word.Traits;
        return new(analysis, traits);
    }

    private void Read(TokenSpan sentence)
    {
        var depth = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var cues = Cues[i] = Traits[i].Cues;
            for (var j = i + 1; cues != 0 && j < Math.Min(sentence.End, i + CueReach + 1); j++)
                CuesBefore[j] |= cues;
            for (var j = Math.Max(sentence.First, i - CueReach); cues != 0 && j < i; j++)
                CuesAfter[j] |= cues;
            depth -= Document.Tokens[i].Is(')') && depth > 0 ? 1 : 0;
            InBrackets[i] = depth > 0;
            depth += Document.Tokens[i].Is('(') ? 1 : 0;
        }
    }

    private void Mark(Definition definition)
    {
        var (longForm, shortForm) = (definition.Long, definition.Short);
        var head = Traits[longForm.End - 1].Key;
        MarkElsewhere(shortForm, AbbreviationPlace.ShortElsewhere, head);
        MarkElsewhere(longForm, AbbreviationPlace.LongElsewhere, 0);
        Abbreviations.AsSpan(longForm.First, longForm.Length).Fill(AbbreviationPlace.LongInside);
        Abbreviations[longForm.First] = AbbreviationPlace.LongFirst;
        Abbreviations[longForm.End - 1] = AbbreviationPlace.LongLast;
        Abbreviations.AsSpan(shortForm.First, shortForm.Length).Fill(AbbreviationPlace.ShortDefined);
    }

    private void MarkElsewhere(TokenSpan form, AbbreviationPlace place, uint head)
    {
        for (var i = 0; i + form.Length <= Traits.Length; i++)
        {
            if (!IsAt(form, i))
                continue;
            for (var j = i; j < i + form.Length; j++)
            {
                Abbreviations[j] = Abbreviations[j] == AbbreviationPlace.None ? place : Abbreviations[j];
                ExpandedHeads[j] = head;
            }
        }
    }

    private bool IsAt(TokenSpan form, int at)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (Words.NumberAt(at + i) != Words.NumberAt(form.First + i))
                return false;
        }

        return true;
    }
}
