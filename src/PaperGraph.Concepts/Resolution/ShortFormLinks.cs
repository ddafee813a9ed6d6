using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Links of short forms that need no context: long forms that are one, and what the lexicon has as a name.</summary>
internal static class ShortFormLinks
{
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

    /// <summary>
    /// The links of a short form that the lexicon has as a name. A long form that it lacks is the same thing if there is no rival, or if
    /// the name holds a digit, for then it is nobody else's (GSM8K).
    /// </summary>
    /// <param name="names">All names.</param>
    /// <param name="partition">What is joined so far.</param>
    /// <param name="form">The short form.</param>
    /// <param name="known">How many papers use it as the lexicon has it.</param>
    public static IEnumerable<NameLink> OfEntry(NameTable names, NamePartition partition, ShortForm form, int known)
    {
        if (partition.EntryOf(form.Key) != form.Key)
            return [];
        var isAlone = form.LongForms.Select(longForm => partition.Find(longForm.Key)).Distinct().Count() == 1
            && form.LongForms.Sum(longForm => longForm.Papers.Count) * MostTrusting >= known;
        return isAlone || names.Key(form.Key).NormalForm.AsSpan().ContainsAnyInRange('0', '9')
            ? form.LongForms.Select(longForm => new NameLink(MergeReason.Abbreviation, form.Key, longForm.Key, longForm.Papers))
            : [];
    }
}
