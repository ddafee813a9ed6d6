using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>
/// Chooses entities among spans: the most likely name of a label first, then the next that leaves it its places, down to a
/// threshold. A name once chosen is one at all its places.
/// </summary>
internal static class SpanDecoder
{
    public static List<FoundEntity> Decode(Analysis analysis, List<SpanProbability> spans, double threshold)
    {
        var choices = Choices(new(analysis.Document, spans), threshold);
        var entities = new List<FoundEntity>();
        var taken = new bool[analysis.Document.Tokens.Length];
        var chosen = new HashSet<NameForm>();
        foreach (var (form, label) in choices)
        {
            if (chosen.Contains(form))
                continue;
            var places = FreePlaces(analysis, form.First, taken);
            if (places.Count == 0)
                continue;
            chosen.Add(form);
            entities.Add(new(label, form[label], places));
        }

        return entities;
    }

    private static List<(NameForm Form, ConceptLabel Label)> Choices(NameForms forms, double threshold)
    {
        var choices = new List<(NameForm Form, ConceptLabel Label)>();
        foreach (var form in forms.All)
        {
            for (var label = 0; label < Tags.Labels; label++)
            {
                if (form[(ConceptLabel)label] >= threshold)
                    choices.Add((form, (ConceptLabel)label));
            }
        }

        choices.Sort(static (left, right) => Compare(left, right));
        return choices;
    }

    private static int Compare((NameForm Form, ConceptLabel Label) left, (NameForm Form, ConceptLabel Label) right)
    {
        var order = right.Form[right.Label].CompareTo(left.Form[left.Label]);
        order = order != 0 ? order : left.Form.First.First.CompareTo(right.Form.First.First);
        order = order != 0 ? order : right.Form.First.End.CompareTo(left.Form.First.End);
        return order != 0 ? order : left.Label.CompareTo(right.Label);
    }

    private static List<TokenSpan> FreePlaces(Analysis analysis, TokenSpan form, bool[] taken)
    {
        var places = new List<TokenSpan>();
        foreach (var sentence in analysis.Document.SentenceTokens)
        {
            for (var i = sentence.First; i + form.Length <= sentence.End; i++)
            {
                var place = new TokenSpan(i, i + form.Length);
                if (!IsSame(analysis.Document, form, place) || (place != form && !analysis.IsWhole(place)) || taken.AsSpan(i, form.Length).Contains(true))
                    continue;
                places.Add(place);
                taken.AsSpan(i, form.Length).Fill(true);
            }
        }

        return places;
    }

    private static bool IsSame(Document document, TokenSpan form, TokenSpan place)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (document.Tokens[form.First + i].Word.Traits.Key != document.Tokens[place.First + i].Word.Traits.Key)
                return false;
        }

        return true;
    }
}
