using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Decides what a short form means in papers that do not define it, and which of its long forms are one. In a paper that
/// defines it, it means that paper's long form, whatever is decided here.
/// </summary>
internal static class ShortFormLinks
{
    /// <summary>How much more often than the next a meaning must be defined to be taken as the usual one.</summary>
    private const int Dominance = 2;

    /// <summary>
    /// How many papers that do not define a short form one that defines it may speak for. Where a few define it and hundreds use it
    /// (AI as auditory cortex), the hundreds mean something that needs no definition.
    /// </summary>
    private const int MostTrusting = 20;

    /// <summary>
    /// Letters in a short form that many things are called by (DL, deep leakage in one paper and deep learning in others): what one paper
    /// says is then taken for the others only where they have other names in common.
    /// </summary>
    private const int MostAmbiguous = 3;

    /// <summary>Long forms of one short form that differ by words that only say the kind.</summary>
    public static IEnumerable<NameLink> FindSameLongForms(NameTable names, IEnumerable<ShortForm> shortForms) =>
        from form in shortForms
        from longer in form.LongForms
        from shorter in form.LongForms
        where KindWords.Extends(names.Key(longer.Key).NormalForm, names.Key(shorter.Key).NormalForm)
        select new NameLink(MergeReason.KindWord, longer.Key, shorter.Key, longer.Papers);

    /// <summary>The links of one short form to its meaning; none where its meanings are too even.</summary>
    public static IEnumerable<NameLink> FindMeaning(NameTable names, NamePartition partition, NameContexts contexts, ShortForm form)
    {
        var meanings = form.LongForms.GroupBy(longForm => partition.Find(longForm.Key))
            .Select(meaning => (Root: meaning.Key, LongForms: meaning.ToList(), Papers: meaning.Sum(longForm => longForm.Papers.Count)))
            .OrderByDescending(meaning => meaning.Papers).ThenBy(meaning => meaning.Root).ToList();
        var isClear = (meanings.Count == 1 || meanings[0].Papers >= Dominance * meanings[1].Papers) && meanings[0].Papers * MostTrusting >= form.UndefinedPapers
            && (form.UndefinedPapers == 0 || meanings[0].Papers > 1 || names.Key(form.Key).NormalForm.Length > MostAmbiguous || contexts.MostAgree(form.Key, meanings[0].LongForms[0]));
        var entry = partition.EntryOf(form.Key);
        if (entry < 0)
            return isClear ? Links(form, meanings[0].LongForms) : [];
        if (entry != form.Key)
            return [];

        // The lexicon has the short form as a name. A long form that it lacks is the same thing if there is no rival,
        // or if the name holds a digit, for then it is nobody else's (GSM8K).
        if (names.Key(form.Key).NormalForm.AsSpan().ContainsAnyInRange('0', '9'))
            return meanings.SelectMany(meaning => Links(form, meaning.LongForms));
        return meanings.Count == 1 && isClear ? Links(form, meanings[0].LongForms) : [];
    }

    private static IEnumerable<NameLink> Links(ShortForm form, IReadOnlyList<LongForm> longForms) =>
        longForms.Select(longForm => new NameLink(MergeReason.Abbreviation, form.Key, longForm.Key, longForm.Papers, ShareOf(form, longForms)));

    private static double ShareOf(ShortForm form, IEnumerable<LongForm> meaning) =>
        (double)meaning.Sum(longForm => longForm.Papers.Count) / form.LongForms.Sum(longForm => longForm.Papers.Count);
}
