using System.Numerics;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>The features of a token that more than one word says: pairs, the place, the document. One word's own are <see cref="WordFeatures"/>.</summary>
internal static class TokenFeatures
{
    /// <summary>No token has more.</summary>
    public const int Most = 192;

    private const int CueReach = 7;

    /// <summary>Adds the features of a token of a sentence.</summary>
    public static void Read(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var window = new TokenWindow(signs, sentence, token);
        list.Add(Template.KeyPair, 0, window[-1].Key, window[0].Key);
        list.Add(Template.KeyPair, 1, window[0].Key, window[1].Key);
        AddRun(signs.BestRuns[token], token, 1, ref list);
        if (!signs.Traits[token].IsRich)
            return;
        AddRun(signs.LongestRuns[token], token, 0, ref list);
        AddPairs(window, ref list);
        AddClusters(window, ref list);
        AddGaps(signs, window, sentence, token, ref list);
        AddPhrase(signs, sentence, token, ref list);
        AddPlace(signs, sentence, token, ref list);
        AddCues(signs, sentence, token, ref list);
        AddDocument(signs, token, ref list);
    }

    private static void AddPairs(in TokenWindow window, ref FeatureList list)
    {
        list.Add(Template.KeysAround, window[-1].Key, window[1].Key);
        list.Add(Template.ShapePair, 0, window[-1].Shape, window[0].Shape);
        list.Add(Template.ShapePair, 1, window[0].Shape, window[1].Shape);
    }

    private static void AddClusters(in TokenWindow window, ref FeatureList list)
    {
        list.Add(Template.ClusterPair, 0, window[-1].Clusters.Middle, window[0].Clusters.Middle);
        list.Add(Template.ClusterPair, 1, window[0].Clusters.Middle, window[1].Clusters.Middle);
        list.Add(Template.ClusterPair, 2, window[-1].Clusters.Theme, window[0].Clusters.Theme);
        list.Add(Template.ClusterPair, 3, window[0].Clusters.Theme, window[1].Clusters.Theme);
        list.Add(Template.ClusterTriple, window[-1].Clusters.Coarse, window[0].Clusters.Coarse, window[1].Clusters.Coarse);
        list.Add(Template.ClusterTriple, 256 + window[-2].Clusters.Coarse, window[-1].Clusters.Coarse, window[0].Clusters.Coarse);
        list.Add(Template.ClusterTriple, 512 + window[0].Clusters.Coarse, window[1].Clusters.Coarse, window[2].Clusters.Coarse);
    }

    private static void AddRun(TermRun run, int token, uint kind, ref FeatureList list)
    {
        if (run.Length == 0)
        {
            list.Add(Template.RunFact, kind);
            return;
        }

        var place = (uint)((8 * run.Length) + token - run.First) + (64 * kind);
        var end = token == run.First ? 0u : token == run.First + run.Length - 1 ? 2u : 1u;
        end += 4 * kind;
        list.Add(Template.RunFact, 2 + place, run.Facts.Wholeness);
        list.Add(Template.RunFact, 1000 + end, run.Facts.Cohesion, run.Facts.Frequency);
        list.Add(Template.RunFact, 2000 + end, run.Facts.Abbreviated, run.Facts.Title);
        list.Add(Template.RunFact, 3000 + end, run.Facts.Capitals, run.Facts.Wholeness);
    }

    private static void AddGaps(DocumentSigns signs, in TokenWindow window, TokenSpan sentence, int token, ref FeatureList list)
    {
        var gaps = 0u;
        for (var i = -1; i <= 2; i++)
            gaps = (gaps * 4) + GapAt(signs, sentence, token + i);
        list.Add(Template.Gaps, gaps);
        var near = (gaps >> 2) & 15;
        list.Add(Template.GapsAndShape, near, window[0].Shape);
        list.Add(Template.GapsAndShape, near, window[0].Shape, window[1].Shape);
    }

    private static uint GapAt(DocumentSigns signs, TokenSpan sentence, int token) =>
        token <= sentence.First || token >= sentence.End ? 3u : (uint)signs.Document.Tokens[token].Gap;

    private static void AddPhrase(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var (before, here, after) = (ClassAt(signs, sentence, token - 1), ClassAt(signs, sentence, token), ClassAt(signs, sentence, token + 1));
        list.Add(Template.ClassPair, 0, before, here);
        list.Add(Template.ClassPair, 1, here, after);
        list.Add(Template.ClassTriple, before, here, after);
        list.Add(Template.ClassTriple, 32 + ClassAt(signs, sentence, token - 2), before, here);
        list.Add(Template.ClassTriple, 64 + here, after, ClassAt(signs, sentence, token + 2));
        var number = signs.Analysis.PhraseAt[token];
        var place = number < 0 ? 0u : PlaceIn(signs.Analysis.Phrases[number], token);
        list.Add(Template.Phrase, place);
        list.Add(Template.PhraseAndClass, place, before, after);
    }

    /// <summary>Where a token stands in its noun phrase: its ends, the ends of what may be a name, and how long that is.</summary>
    private static uint PlaceIn(NounPhrase phrase, int token)
    {
        var ends = 1u | (token == phrase.Whole.First ? 2u : 0) | (token == phrase.Whole.End - 1 ? 4u : 0) | (token == phrase.Kept.First ? 8u : 0) | (token == phrase.Kept.End - 1 ? 16u : 0);
        return ends | (token >= phrase.Kept.First && token < phrase.Kept.End ? 32u : 0) | ((uint)Math.Min(phrase.UnitCount, 5) << 6);
    }

    private static uint ClassAt(DocumentSigns signs, TokenSpan sentence, int token) =>
        token < sentence.First || token >= sentence.End ? 31u : (uint)signs.Analysis.Units[token].Class;

    private static void AddPlace(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var document = signs.Document;
        var inTitle = token < document.TitleEnd;
        var number = document.Tokens[token].Sentence;
        var last = document.SentenceTokens.Length - 1;
        var field = inTitle ? 0u : number == last ? 7u : (uint)Math.Clamp(number, 1, 6);
        list.Add(Template.SentencePlace, field);
        var place = (inTitle ? 1u : 0) | (token == sentence.First ? 2u : 0) | (inTitle && IsBeforeColon(document, token) ? 4u : 0) | (signs.InBrackets[token] ? 8u : 0);
        list.Add(Template.Place, place);
        list.Add(Template.PlaceAndShape, place, signs.Traits[token].Shape);
        list.Add(Template.Sentence, FeatureHash.Of(signs.Traits[sentence.First].Key, 0));
    }

    private static bool IsBeforeColon(Document document, int token)
    {
        for (var i = token + 1; i < document.TitleEnd; i++)
        {
            if (document.Tokens[i].Is(':'))
                return true;
        }

        return false;
    }

    /// <summary>The nearest cue of each kind on each side, and how far it is.</summary>
    private static void AddCues(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var seen = CueSet.None;
        for (var i = token - 1; i >= sentence.First && token - i <= CueReach; i--)
        {
            var cues = signs.Cues[i] & ~seen;
            AddEach(Template.CueBefore, cues, DistanceOf(token - i), ref list);
            seen |= cues;
        }

        seen = CueSet.None;
        for (var i = token + 1; i < sentence.End && i - token <= CueReach; i++)
        {
            var cues = signs.Cues[i] & ~seen;
            AddEach(Template.CueAfter, cues, DistanceOf(i - token), ref list);
            seen |= cues;
        }
    }

    private static uint DistanceOf(int tokens) => tokens switch { 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, _ => 4 };

    private static void AddEach(Template template, CueSet cues, uint value, ref FeatureList list)
    {
        for (var rest = (uint)cues; rest != 0; rest &= rest - 1)
            list.Add(template, (uint)BitOperations.TrailingZeroCount(rest), value);
    }

    private static void AddDocument(DocumentSigns signs, int token, ref FeatureList list)
    {
        if (signs.Abbreviations[token] != AbbreviationPlace.None)
            AddAbbreviation(signs, token, ref list);
        var traits = signs.Traits[token];
        if (!traits.IsContent)
            return;
        ref readonly var word = ref signs.Words.At(token);
        var count = (uint)(word.Count switch { 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, _ => 4 }) * 2 + (word.IsInTitle ? 1u : 0);
        list.Add(Template.Count, count);
        list.Add(Template.CountAndShape, count, traits.Shape);
        var capitals = word.CapitalsInside == 0 ? 0u : 2 * word.CapitalsInside < word.Count ? 1u : 2u;
        list.Add(Template.CapitalElsewhere, capitals, traits.Shape);
        if (word.Count < 2)
            return;
        AddEach(Template.CueBeforeOthers, word.BeforeOthers(signs.CuesBefore[token]), 0, ref list);
        AddEach(Template.CueAfterOthers, word.AfterOthers(signs.CuesAfter[token]), 0, ref list);
    }

    private static void AddAbbreviation(DocumentSigns signs, int token, ref FeatureList list)
    {
        list.Add(Template.LongForm, (uint)signs.Abbreviations[token]);
        if (signs.ExpandedHeads[token] != 0)
            list.Add(Template.ExpandedHead, signs.ExpandedHeads[token]);
    }
}
