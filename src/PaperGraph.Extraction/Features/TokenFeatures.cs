using System.Numerics;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>The features of a token that more than one word says: pairs, the place, the document. One word's own are <see cref="WordFeatures"/>.</summary>
internal static class TokenFeatures
{
    /// <summary>No token has more.</summary>
    public const int Most = 192;

    /// <summary>No token has more small ones, among which the nearest cue of each kind on both sides twice.</summary>
    public const int MostSmall = 128;

    private const int CueReach = 7;

    /// <summary>Adds the features of a token of a sentence.</summary>
    public static void Read(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var window = new TokenWindow(signs, sentence, token);
        var (before, here, after) = (window[-1], window[0], window[1]);
        list.Add(Template.KeyPair, 0, before.Key, here.Key);
        list.Add(Template.KeyPair, 1, here.Key, after.Key);
        AddRun(signs.BestRuns[token], token, 1, ref list);
        if (!here.IsRich)
            return;
        AddRun(signs.LongestRuns[token], token, 0, ref list);
        AddPairs(before, here, after, ref list);
        AddTriples(window[-2], before, here, after, window[2], ref list);
        AddGaps(signs, here.Shape, after.Shape, sentence, token, ref list);
        AddPhrase(signs, sentence, token, ref list);
        AddPlace(signs, sentence, token, ref list);
        AddCues(signs, sentence, token, ref list);
        AddDocument(signs, token, ref list);
    }

    private static void AddPairs(WordTraits before, WordTraits here, WordTraits after, ref FeatureList list)
    {
        list.Add(Template.KeysAround, before.Key, after.Key);
        list.Add(Template.ShapePair, 0, before.Shape, here.Shape);
        list.Add(Template.ShapePair, 1, here.Shape, after.Shape);
        list.Add(Template.ClusterPair, 0, before.Clusters.Middle, here.Clusters.Middle);
        list.Add(Template.ClusterPair, 1, here.Clusters.Middle, after.Clusters.Middle);
        list.Add(Template.ClusterPair, 2, before.Clusters.Theme, here.Clusters.Theme);
        list.Add(Template.ClusterPair, 3, here.Clusters.Theme, after.Clusters.Theme);
    }

    private static void AddTriples(WordTraits before2, WordTraits before, WordTraits here, WordTraits after, WordTraits after2, ref FeatureList list)
    {
        list.Add(Template.ClusterTriple, before.Clusters.Coarse, here.Clusters.Coarse, after.Clusters.Coarse);
        list.Add(Template.ClusterTriple, 256 + before2.Clusters.Coarse, before.Clusters.Coarse, here.Clusters.Coarse);
        list.Add(Template.ClusterTriple, 512 + here.Clusters.Coarse, after.Clusters.Coarse, after2.Clusters.Coarse);
    }

    private static void AddRun(TermRun run, int token, int kind, ref FeatureList list)
    {
        if (run.Length == 0)
        {
            list.AddSmall(SmallFeatures.NoRun + kind);
            return;
        }

        var (facts, place) = (run.Facts, (8 * run.Length) + token - run.First + (64 * kind));
        var end = (token == run.First ? 0 : token == run.First + run.Length - 1 ? 2 : 1) + (4 * kind);
        list.AddSmall(SmallFeatures.RunWholeness + (place << 3) + (int)facts.Wholeness);
        list.AddSmall(SmallFeatures.RunStrength + (end << 6) + (int)((facts.Cohesion << 3) + facts.Frequency));
        list.AddSmall(SmallFeatures.RunNames + (end << 4) + (int)((facts.Abbreviated << 2) + facts.Title));
        list.AddSmall(SmallFeatures.RunCapitals + (end << 5) + (int)((facts.Capitals << 3) + facts.Wholeness));
    }

    private static void AddGaps(DocumentSigns signs, uint shape, uint shapeAfter, TokenSpan sentence, int token, ref FeatureList list)
    {
        var gaps = 0u;
        for (var i = -1; i <= 2; i++)
            gaps = (gaps * 4) + GapAt(signs, sentence, token + i);
        list.AddSmall(SmallFeatures.Gaps + (int)gaps);
        var near = (gaps >> 2) & 15;
        list.Add(Template.GapsAndShape, near, shape);
        list.Add(Template.GapsAndShape, near, shape, shapeAfter);
    }

    private static uint GapAt(DocumentSigns signs, TokenSpan sentence, int token) =>
        token <= sentence.First || token >= sentence.End ? 3u : (uint)signs.Document.Tokens[token].Gap;

    private static void AddPhrase(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var (before, here, after) = (ClassAt(signs, sentence, token - 1), ClassAt(signs, sentence, token), ClassAt(signs, sentence, token + 1));
        list.AddSmall(SmallFeatures.ClassesAround + SmallFeatures.Triple(before, here, after));
        list.AddSmall(SmallFeatures.ClassesBefore + SmallFeatures.Triple(ClassAt(signs, sentence, token - 2), before, here));
        list.AddSmall(SmallFeatures.ClassesAfter + SmallFeatures.Triple(here, after, ClassAt(signs, sentence, token + 2)));
        var number = signs.Analysis.PhraseAt[token];
        var place = number < 0 ? 0u : PlaceIn(signs.Analysis.Phrases[number], token);
        list.AddSmall(SmallFeatures.Phrase + (int)place);
        list.Add(Template.PhraseAndClass, place, SmallFeatures.ClassOf(before), SmallFeatures.ClassOf(after));
    }

    /// <summary>Where a token stands in its noun phrase: its ends, the ends of what may be a name, and how long that is.</summary>
    private static uint PlaceIn(NounPhrase phrase, int token)
    {
        var ends = 1u | (token == phrase.Whole.First ? 2u : 0) | (token == phrase.Whole.End - 1 ? 4u : 0) | (token == phrase.Kept.First ? 8u : 0) | (token == phrase.Kept.End - 1 ? 16u : 0);
        return ends | (token >= phrase.Kept.First && token < phrase.Kept.End ? 32u : 0) | ((uint)Math.Min(phrase.UnitCount, 5) << 6);
    }

    private static int ClassAt(DocumentSigns signs, TokenSpan sentence, int token) =>
        token < sentence.First || token >= sentence.End ? SmallFeatures.NoClass : (int)signs.Analysis.Units[token].Class;

    private static void AddPlace(DocumentSigns signs, TokenSpan sentence, int token, ref FeatureList list)
    {
        var document = signs.Document;
        var inTitle = token < document.TitleEnd;
        var number = document.Tokens[token].Sentence;
        var last = document.SentenceTokens.Length - 1;
        var field = inTitle ? 0u : number == last ? 7u : (uint)Math.Clamp(number, 1, 6);
        var place = (inTitle ? 1u : 0) | (token == sentence.First ? 2u : 0) | (inTitle && IsBeforeColon(document, token) ? 4u : 0) | (signs.InBrackets[token] ? 8u : 0);
        list.AddSmall(SmallFeatures.Place + (int)((field << 4) + place));
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
            AddEach(SmallFeatures.CueBefore, SmallFeatures.Distances, cues, DistanceOf(token - i), ref list);
            seen |= cues;
        }

        seen = CueSet.None;
        for (var i = token + 1; i < sentence.End && i - token <= CueReach; i++)
        {
            var cues = signs.Cues[i] & ~seen;
            AddEach(SmallFeatures.CueAfter, SmallFeatures.Distances, cues, DistanceOf(i - token), ref list);
            seen |= cues;
        }
    }

    private static int DistanceOf(int tokens) => tokens switch { 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, _ => 4 };

    private static void AddEach(int first, int step, CueSet cues, int value, ref FeatureList list)
    {
        for (var rest = (uint)cues; rest != 0; rest &= rest - 1)
            list.AddSmall(first + (step * BitOperations.TrailingZeroCount(rest)) + value);
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
        list.AddSmall(SmallFeatures.Repeats + (int)count);
        list.Add(Template.CountAndShape, count, traits.Shape);
        var capitals = word.CapitalsInside == 0 ? 0u : 2 * word.CapitalsInside < word.Count ? 1u : 2u;
        list.Add(Template.CapitalElsewhere, capitals, traits.Shape);
        if (word.Count < 2)
            return;
        AddEach(SmallFeatures.CueBeforeOthers, 1, word.BeforeOthers(signs.CuesBefore[token]), 0, ref list);
        AddEach(SmallFeatures.CueAfterOthers, 1, word.AfterOthers(signs.CuesAfter[token]), 0, ref list);
    }

    private static void AddAbbreviation(DocumentSigns signs, int token, ref FeatureList list)
    {
        list.Add(Template.LongForm, (uint)signs.Abbreviations[token]);
        if (signs.ExpandedHeads[token] != 0)
            list.Add(Template.ExpandedHead, signs.ExpandedHeads[token]);
    }
}
