using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>Reads what the calibration weighs.</summary>
internal static class ConfidenceEvidence
{
    /// <summary>How many numbers there are, one for each <see cref="ConfidenceFeature"/>.</summary>
    public const int Count = (int)ConfidenceFeature.WordCapitals + 1;

    private const float LeastProbability = 0.005f;

    // The greatest steps of the corpus' facts.
    private const float MostOfRun = 7;
    private const float MostOfTitle = 3;
    private const float MostOfWord = 15;

    /// <summary>Writes what is known of a name for a label.</summary>
    public static void Read(Document document, NameForms forms, NameForm form, ConceptLabel label, Span<float> evidence)
    {
        evidence.Clear();
        ref readonly var own = ref form.Of(label);
        var place = own.Count > 0 ? own.Best : form.Spellings[0];
        ReadPlaces(forms, form, own, place, evidence);
        evidence[(int)ConfidenceFeature.InTitle] = IsInTitle(document, form) ? 1 : 0;
        evidence[(int)ConfidenceFeature.Defined] = form.Spellings.Count > 1 ? 1 : 0;
        ReadLength(place.Length, evidence);
        if (document.Tokens[place.First].Word.IsNameLike || document.Tokens[place.End - 1].Word.IsNameLike)
            evidence[(int)ConfidenceFeature.NameLike] = 1;
        if (place.Length == 1)
            ReadWord(document.Tokens[place.First].Word.Traits, evidence);
        else if (place.Length <= TermRuns.Longest)
            ReadRun(document.Tokens.AsSpan(place.First, place.Length), evidence);
    }

    private static void ReadPlaces(NameForms forms, NameForm form, in LabelEvidence own, TokenSpan place, Span<float> evidence)
    {
        var any = form.Any;
        evidence[(int)ConfidenceFeature.Always] = 1;
        evidence[(int)ConfidenceFeature.Probability] = LogOdds(form.KnownLabel == null ? own.Most : any);
        evidence[(int)ConfidenceFeature.Others] = form.KnownLabel == null ? any - own.Most : own.Most;
        evidence[(int)ConfidenceFeature.Agreement] = own.Count == 0 ? 0 : own.Sum / (own.Count * own.Most);
        evidence[(int)ConfidenceFeature.Repeated] = own.Count > 1 ? 1 : 0;
        evidence[(int)ConfidenceFeature.Rival] = forms.RivalOf(place);
    }

    private static bool IsInTitle(Document document, NameForm form)
    {
        foreach (var spelling in form.Spellings)
        {
            if (spelling.First < document.TitleEnd)
                return true;
        }

        return false;
    }

    private static void ReadLength(int words, Span<float> evidence)
    {
        if (words != 2)
            evidence[(int)(words == 1 ? ConfidenceFeature.OneWord : words == 3 ? ConfidenceFeature.ThreeWords : ConfidenceFeature.LongName)] = 1;
    }

    private static void ReadWord(WordTraits traits, Span<float> evidence)
    {
        if (traits.Known < 0)
            return;
        var uses = CorpusFacts.Shipped.UsesOf(traits.Known);
        evidence[(int)ConfidenceFeature.WordKnown] = 1;
        evidence[(int)ConfidenceFeature.WordFrequency] = uses[0] / MostOfWord;
        evidence[(int)ConfidenceFeature.WordBurst] = uses[1] / MostOfRun;
        evidence[(int)ConfidenceFeature.WordCapitals] = uses[2] / MostOfWord;
    }

    private static void ReadRun(ReadOnlySpan<Token> words, Span<float> evidence)
    {
        var key = words[0].Word.Traits.Key;
        foreach (var word in words[1..])
            key = TermRuns.KeyOf(key, word.Word.Traits.Key);
        if (CorpusFacts.Shipped.FindRun(key) is not { IsKnown: true } run)
            return;
        evidence[(int)ConfidenceFeature.RunFrequency] = run.Frequency / MostOfRun;
        evidence[(int)ConfidenceFeature.RunCohesion] = run.Cohesion / MostOfRun;
        evidence[(int)ConfidenceFeature.RunWholeness] = run.Wholeness / MostOfRun;
        evidence[(int)ConfidenceFeature.RunTitle] = run.Title / MostOfTitle;
        evidence[(int)ConfidenceFeature.RunDefined] = run.Abbreviated / MostOfTitle;
    }

    private static float LogOdds(float probability)
    {
        var p = Math.Clamp(probability, LeastProbability, 1 - LeastProbability);
        return MathF.Log(p / (1 - p));
    }
}
