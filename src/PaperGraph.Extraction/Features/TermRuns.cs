using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>A run of words of a document that the corpus knows.</summary>
internal readonly record struct TermRun(int First, byte Length, RunFacts Facts);

/// <summary>Finds for each token the longest run around it that the corpus knows, and the one that is most of a term.</summary>
internal static class TermRuns
{
    /// <summary>The words of the longest run.</summary>
    public const int Longest = 4;

    /// <summary>The hash of the run of two or more words that ends one word after a run whose hash is given; of one word it is its key.</summary>
    public static uint KeyOf(uint run, uint word) => FeatureHash.Of(run, word);

    /// <summary>Whether a run may begin or end with a word.</summary>
    public static bool MayBound(WordTraits traits) => traits.IsContent && traits.Class is not (WordClass.Verb or WordClass.VerbalGerund or WordClass.Number or WordClass.Other);

    /// <summary>Whether a run may go on over a word.</summary>
    public static bool MayHold(WordTraits traits) => traits.IsContent || traits.Class == WordClass.Preposition;

    public static void Find(WordTraits[] traits, TokenSpan sentence, CorpusFacts facts, TermRun[] longest, TermRun[] best)
    {
        for (var first = sentence.First; first < sentence.End; first++)
        {
            if (!MayBound(traits[first]))
                continue;
            var key = traits[first].Key;
            for (var i = first + 1; i < Math.Min(sentence.End, first + Longest) && MayHold(traits[i]); i++)
            {
                key = KeyOf(key, traits[i].Key);
                if (!MayBound(traits[i]) || facts.FindRun(key) is not { IsKnown: true } run)
                    continue;
                Note(new(first, (byte)(i + 1 - first), run), longest, best);
            }
        }
    }

    private static void Note(TermRun run, TermRun[] longest, TermRun[] best)
    {
        for (var i = run.First; i < run.First + run.Length; i++)
        {
            longest[i] = run.Length > longest[i].Length ? run : longest[i];
            best[i] = StrengthOf(run) > StrengthOf(best[i]) ? run : best[i];
        }
    }

    private static uint StrengthOf(TermRun run) =>
        run.Length == 0 ? 0 : (4 * run.Facts.Wholeness) + (2 * run.Facts.Cohesion) + (2 * run.Facts.Frequency) + (3 * run.Facts.Abbreviated) + 1;
}
