using System.Buffers;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Concepts.Review;

/// <summary>
/// A short form that papers define in several ways. Long forms whose words are alike may be one concept; else the papers that do not define
/// it may mean another than its usual meaning.
/// </summary>
internal static class ShortFormDoubts
{
    private const int MostNamed = 3;

    // A long form that holds them was cut wrongly.
    private static readonly SearchValues<char> NoNameHas = SearchValues.Create(",;:\\{}$()");

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        var forms = ShortForm.FindAll(table.Concepts.Records);
        var trusting = CountTrusting(table, forms);
        foreach (var form in forms)
        {
            List<Meaning> meanings = [.. MeaningsOf(table, form).OrderByDescending(meaning => meaning.Papers).ThenBy(meaning => meaning.Concept)];
            for (var i = 1; i < meanings.Count; i++)
            {
                if (Likeness(table, meanings[0], meanings[i]) is > 0 and var likeness)
                    yield return FoundDoubt.Same(table, meanings[0].Key, meanings[i].Key, likeness, $"'{table.TextOf(form.Key)}' is short for both");
            }

            if (meanings.Count > 1 && Several(table, form, trusting[form.Key], meanings) is { } several)
                yield return several;
        }
    }

    /// <summary>How many papers that do not define a short form are taken to mean by it what it usually means.</summary>
    private static Dictionary<int, int> CountTrusting(ReviewTable table, List<ShortForm> forms)
    {
        var counts = forms.ToDictionary(form => form.Key, _ => 0);
        var records = table.Concepts.Records;
        var seen = new HashSet<int>();
        for (var paper = 0; paper < records.Papers.Count; paper++)
        {
            seen.Clear();
            foreach (var mention in records.Papers[paper].Mentions)
            {
                var key = records.Names.KeyOf(mention.Form);
                if (counts.TryGetValue(key, out var count) && seen.Add(key) && records.DefinedAs(paper, key) < 0 && table.Concepts.ConceptOf(paper, mention) == table.Concepts.ConceptOfKey(key))
                    counts[key] = count + 1;
            }
        }

        return counts;
    }

    private static IEnumerable<Meaning> MeaningsOf(ReviewTable table, ShortForm form) =>
        from longForm in form.LongForms
        let concept = table.Concepts.ConceptOfKey(longForm.Key)
        where concept >= 0 && !table.TextOf(longForm.Key).AsSpan().ContainsAny(NoNameHas)
        group longForm by concept into same
        select new Meaning(same.Key, same.MaxBy(longForm => longForm.Papers.Count)!.Key, same.Sum(longForm => longForm.Papers.Count));

    private static FoundDoubt? Several(ReviewTable table, ShortForm form, int trusting, List<Meaning> meanings)
    {
        var usual = meanings[0];
        var others = meanings.Skip(1).Where(meaning => Likeness(table, usual, meaning) == 0).ToList();
        if (trusting == 0 || others.Count == 0 || table.Concepts.ConceptOfKey(form.Key) != usual.Concept)
            return null;
        var share = others.Sum(meaning => meaning.Papers) / (double)meanings.Sum(meaning => meaning.Papers);
        var named = string.Join(", ", others.Take(MostNamed).Select(meaning => $"'{table.TextOf(meaning.Key)}'"));
        return new(DoubtKind.Several, usual.Concept, -1, trusting, share, $"'{table.TextOf(form.Key)}' is also short for {named}")
        {
            // The concept keeps the name that it is shown by, and the other one goes.
            Name = table.TextOf(table.Show(usual.Concept).Key.NormalForm == table.Names.Key(form.Key).NormalForm ? usual.Key : form.Key),
            Evidence = [.. new[] { form.Key, others[0].Key }.Where(table.IsMentioned).Select(table.EvidenceOf)],
        };
    }

    private static double Likeness(ReviewTable table, Meaning one, Meaning other) => WordLikeness.Of(table.Names.Key(one.Key).NormalForm, table.Names.Key(other.Key).NormalForm);

    /// <summary>A concept that papers define a short form as, by its most frequent long form.</summary>
    private sealed record Meaning(int Concept, int Key, int Papers);
}
