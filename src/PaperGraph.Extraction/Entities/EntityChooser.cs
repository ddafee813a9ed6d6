using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>
/// Chooses entities among names: a user's own first, then the surest, then the next that finds its places free, down to a
/// threshold of confidence. A name once chosen is one at all its places but those where another model or benchmark clearly
/// stands. What the lexicon knows has the lexicon's label.
/// </summary>
internal sealed class EntityChooser
{
    /// <summary>How sure a name of a user's lexicon is where the text says nothing for it, and a long one of the shipped one.</summary>
    private const float LexiconFloor = 0.6f;

    /// <summary>The words of a name that means nothing else.</summary>
    private const int LongName = 4;

    /// <summary>A name whose probability is no more than this share of the threshold is not looked at: hardly any evidence lifts it over it.</summary>
    private const float HopelessShare = 0.3f;

    private readonly Analysis _analysis;
    private readonly NameForms _forms;
    private readonly bool[] _taken;

    private EntityChooser(Analysis analysis, NameForms forms) =>
        (_analysis, _forms, _taken) = (analysis, forms, new bool[analysis.Document.Tokens.Length]);

    public static List<FoundEntity> Choose(Analysis analysis, NameForms forms, Calibration calibration, double threshold)
    {
        var chooser = new EntityChooser(analysis, forms);
        var entities = new List<FoundEntity>();
        var chosen = new HashSet<NameForm>();
        foreach (var (form, label, confidence) in chooser.Choices(calibration, threshold))
        {
            if (chosen.Contains(form))
                continue;
            var places = chooser.TakePlaces(form);
            if (places.Count == 0)
                continue;
            chosen.Add(form);
            entities.Add(new(form, label, confidence, places));
        }

        return entities;
    }

    // A user's names stay, however high the threshold: he knows.
    private List<Choice> Choices(Calibration calibration, double threshold)
    {
        var choices = new List<Choice>();
        var hopeless = threshold * HopelessShare;
        foreach (var form in _forms.All)
        {
            if (form.IsStopped)
                continue;
            if (form.KnownLabel is { } known)
            {
                Add(form, known);
                continue;
            }

            for (var label = ConceptLabel.Model; label <= ConceptLabel.Topic; label++)
            {
                if (form[label] > hopeless)
                    Add(form, label);
            }
        }

        choices.Sort(Compare);
        return choices;

        void Add(NameForm form, ConceptLabel label)
        {
            var confidence = ConfidenceOf(calibration, form, label);
            if (confidence >= threshold || form.IsUsers)
                choices.Add(new(form, label, confidence));
        }
    }

    private float ConfidenceOf(Calibration calibration, NameForm form, ConceptLabel label)
    {
        Span<float> evidence = stackalloc float[ConfidenceEvidence.Count];
        ConfidenceEvidence.Read(_analysis.Document, _forms, form, label, evidence);
        var confidence = calibration.ConfidenceOf(Calibration.KindOf(label, form.KnownLabel != null), evidence);
        return form.IsUsers || IsLongName(form) ? 1 - ((1 - LexiconFloor) * (1 - confidence)) : confidence;
    }

    /// <summary>Whether the lexicon knows it for a model or benchmark and it is too long to stand there by chance.</summary>
    private static bool IsLongName(NameForm form) =>
        form.KnownLabel is ConceptLabel.Model or ConceptLabel.Benchmark && form.Entry != null && form.Spellings[0].Length >= LongName;

    private static int Compare(Choice left, Choice right)
    {
        var order = right.Form.IsUsers.CompareTo(left.Form.IsUsers);
        order = order != 0 ? order : right.Confidence.CompareTo(left.Confidence);
        var (leftPlace, rightPlace) = (left.Form.Spellings[0], right.Form.Spellings[0]);
        order = order != 0 ? order : rightPlace.Length.CompareTo(leftPlace.Length);
        order = order != 0 ? order : leftPlace.First.CompareTo(rightPlace.First);
        return order != 0 ? order : left.Label.CompareTo(right.Label);
    }

    private List<TokenSpan> TakePlaces(NameForm form)
    {
        var places = new List<TokenSpan>();
        foreach (var spelling in form.Spellings)
            TakePlaces(form, spelling, places);
        places.Sort(static (left, right) => left.First.CompareTo(right.First));
        return places;
    }

    private void TakePlaces(NameForm form, TokenSpan spelling, List<TokenSpan> places)
    {
        var words = _forms.Words;
        var wanted = words.Slice(spelling.First, spelling.Length);
        for (var (from, at) = (0, 0); (at = words[from..].IndexOf(wanted)) >= 0; from += at + 1)
        {
            var place = new TokenSpan(from + at, from + at + spelling.Length);
            if (place.End > _analysis.Document.SentenceOf(place.First).End || (place != spelling && !_analysis.IsWhole(place)) || IsAnother(form, place) || _taken.AsSpan(place.First, place.Length).Contains(true))
                continue;
            places.Add(place);
            _taken.AsSpan(place.First, place.Length).Fill(true);
        }
    }

    /// <summary>Whether a place is another name's. Not of what a user knows, nor, of a version, that of its own family.</summary>
    private bool IsAnother(NameForm form, TokenSpan place) =>
        !form.IsUsers && (form.Family != null ? _forms.IsEndOfAnother(place) : _forms.IsAnother(place));

    /// <param name="Form">The name.</param>
    /// <param name="Label">What it may be.</param>
    /// <param name="Confidence">How sure it is that.</param>
    private readonly record struct Choice(NameForm Form, ConceptLabel Label, float Confidence);
}
