using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Concepts.Review;

/// <summary>
/// A short form that papers define in several ways. Long forms that are alike in words or company may be one concept; else the papers that
/// do not define it may mean another than its usual meaning.
/// </summary>
internal static class ShortFormDoubts
{
    private const double AlikeWords = 0.6;
    private const double AlikeCompany = 0.2;

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        foreach (var form in ShortForm.FindAll(table.Concepts.Records))
        {
            var meanings = form.LongForms.Where(longForm => table.Concepts.ConceptOfKey(longForm.Key) >= 0)
                .GroupBy(longForm => table.Concepts.ConceptOfKey(longForm.Key))
                .Select(group => (Concept: group.Key, group.MaxBy(longForm => longForm.Papers.Count)!.Key, Papers: group.Sum(longForm => longForm.Papers.Count)))
                .OrderByDescending(meaning => meaning.Papers).ThenBy(meaning => meaning.Concept).ToList();
            if (meanings.Count < 2)
                continue;
            foreach (var doubt in Alike(table, form, meanings))
                yield return doubt;
            if (Several(table, form, meanings) is { } several)
                yield return several;
        }
    }

    private static IEnumerable<FoundDoubt> Alike(ReviewTable table, ShortForm form, List<(int Concept, int Key, int Papers)> meanings)
    {
        for (var i = 1; i < meanings.Count; i++)
        {
            var (usual, other) = (meanings[0], meanings[i]);
            var words = LikenessOfWords(table.Names.Key(usual.Key).NormalForm, table.Names.Key(other.Key).NormalForm);
            var company = table.Contexts.Likeness(usual.Concept, other.Concept);
            if (words >= AlikeWords || company >= AlikeCompany)
                yield return FoundDoubt.Same(table, usual.Key, other.Key, Math.Max(words, company), $"'{Text(table, form.Key)}' is short for both");
        }
    }

    private static FoundDoubt? Several(ReviewTable table, ShortForm form, List<(int Concept, int Key, int Papers)> meanings)
    {
        var concept = table.Concepts.ConceptOfKey(form.Key);
        if (form.UndefinedPapers == 0 || concept != meanings[0].Concept || !table.IsMentioned(form.Key))
            return null;
        var others = meanings.Skip(1).Where(meaning => LikenessOfWords(table.Names.Key(meanings[0].Key).NormalForm, table.Names.Key(meaning.Key).NormalForm) < AlikeWords).ToList();
        if (others.Count == 0)
            return null;
        var share = others.Sum(meaning => meaning.Papers) / (double)meanings.Sum(meaning => meaning.Papers);
        var name = NameKey.Of(table.Concepts.Concepts[concept].Label, table.Concepts.Concepts[concept].Name).NormalForm == table.Names.Key(form.Key).NormalForm ? meanings[0].Key : form.Key;
        return new(DoubtKind.Several, concept, -1, form.UndefinedPapers, share, $"'{Text(table, form.Key)}' is also short for {string.Join(", ", others.Take(3).Select(meaning => $"'{Text(table, meaning.Key)}'"))}")
        {
            Name = Text(table, name),
            Evidence = [.. new[] { form.Key, others[0].Key }.Where(table.IsMentioned).Select(table.EvidenceOf)],
        };
    }

    private static string Text(ReviewTable table, int key) => table.IsMentioned(key) ? table.TextOf(key) : table.Names.Key(key).NormalForm;

    /// <summary>The share of the longer name's words whose first four letters the other has too.</summary>
    private static double LikenessOfWords(string left, string right)
    {
        HashSet<string> one = Stems(left), other = Stems(right);
        return one.Intersect(other).Count() / (double)Math.Max(one.Count, other.Count);
    }

    private static HashSet<string> Stems(string text) => [.. text.Split(' ').Select(word => word[..Math.Min(4, word.Length)])];
}
