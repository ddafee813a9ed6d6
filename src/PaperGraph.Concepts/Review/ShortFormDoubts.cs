using System.Buffers;
using PaperGraph.Concepts.Resolution;

namespace PaperGraph.Concepts.Review;

/// <summary>A short form that papers define in several ways: long forms whose words are alike may be one concept.</summary>
internal static class ShortFormDoubts
{
    // A long form that holds them was cut wrongly.
    private static readonly SearchValues<char> NoNameHas = SearchValues.Create(",;:\\{}$()");

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        foreach (var form in ShortForm.FindAll(table.Concepts.Records))
        {
            List<Meaning> meanings = [.. MeaningsOf(table, form).OrderByDescending(meaning => meaning.Papers).ThenBy(meaning => meaning.Concept)];
            for (var i = 1; i < meanings.Count; i++)
            {
                if (Likeness(table, meanings[0], meanings[i]) is > 0 and var likeness)
                    yield return FoundDoubt.Same(table, meanings[0].Key, meanings[i].Key, likeness, $"'{table.TextOf(form.Key)}' is short for both");
            }
        }
    }

    private static IEnumerable<Meaning> MeaningsOf(ReviewTable table, ShortForm form) =>
        from longForm in form.LongForms
        let concept = table.Concepts.ConceptOfKey(longForm.Key)
        where concept >= 0 && !table.TextOf(longForm.Key).AsSpan().ContainsAny(NoNameHas)
        group longForm by concept into same
        select new Meaning(same.Key, same.MaxBy(longForm => longForm.Papers.Count)!.Key, same.Sum(longForm => longForm.Papers.Count));

    private static double Likeness(ReviewTable table, Meaning one, Meaning other) => WordLikeness.Of(table.Names.Key(one.Key).NormalForm, table.Names.Key(other.Key).NormalForm);

    /// <summary>A concept that papers define a short form as, by its most frequent long form.</summary>
    private sealed record Meaning(int Concept, int Key, int Papers);
}
