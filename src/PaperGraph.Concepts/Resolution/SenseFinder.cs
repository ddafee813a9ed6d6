using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Decides what a shared name means in papers that do not define it. A meaning is the likelier the more papers define it and the more
/// the paper speaks of what these speak of; the name may also mean something that no paper defines.
/// </summary>
/// <remarks>
/// The likelihood of a meaning is its papers times <see cref="NoContext"/> plus the context's <see cref="ContextProfile.CosineTo">cosine</see>
/// in tenths, against those of all meanings and of one paper more that has nothing in common. So three papers that agree are enough
/// without context, and a single one asks for a cosine of 0.05. Of pairs of papers that define one short form alike a quarter
/// reach that, of those that define it differently one in thirteen.
/// </remarks>
internal sealed class SenseFinder(RecordTable table, NamePartition partition, Senses senses)
{
    private const double NoContext = 0.25;
    private const double CosineUnit = 0.1;
    private const double MostContext = 3;
    private const double Enough = 0.75;

    /// <summary>What is left of a meaning where the kind of thing differs, or the paper seems to introduce a thing of that name.</summary>
    private const double Doubt = 0.25;

    /// <summary>The cosine from which two papers that introduce one name introduce one thing.</summary>
    private const double SameIntroduced = 0.15;

    /// <summary>Papers that use a name for each that seems to introduce it, from which on the latter do not.</summary>
    private const int UsesOfKnown = 3;

    /// <summary>
    /// How many papers that do not define a name one that defines it may speak for. Where a few define it and hundreds use it (AI as
    /// auditory cortex), the hundreds mean something that needs no definition.
    /// </summary>
    private const int MostTrusting = 20;

    /// <summary>The cosine from which a long form is the lexicon's thing of that name.</summary>
    private const double EntryContext = 0.05;

    private readonly Lazy<PaperWords> _words = new(() => new(table));

    /// <summary>The links of a name; where it means a thing in some papers alone, these are noted as senses and the links say only why.</summary>
    public IEnumerable<(NameLink Link, bool Joins)> Decide(SharedName name)
    {
        List<(NameLink, bool)> links = [];
        if (name is { Uses.Count: 0, ShortForms: [{ LongForms: [var only] } sole] } && partition.EntryOf(sole.Key) < 0)
            return [(new(MergeReason.Abbreviation, sole.Key, only.Key, only.Papers), true)];
        foreach (var form in name.ShortForms.Where(form => partition.EntryOf(form.Key) >= 0))
            links.AddRange(ShortFormLinks.OfEntry(table.Names, partition, form, name.Known.Count).Where(link => IsOfEntry(name, link)).Select(link => (link, true)));
        var free = name.Keys.Where(key => partition.EntryOf(key) < 0).ToList();
        var meanings = Defined(name);
        if (free.Count == 0 || meanings.Exists(meaning => free.Contains(meaning.Target)))
            return links;
        if (meanings.Sum(meaning => meaning.Papers.Count) * MostTrusting < name.Uses.Count)
            meanings = [];
        var (usual, others) = (meanings.FirstOrDefault(), meanings.Skip(1).Sum(meaning => meaning.Papers.Count));
        var introduced = Introduced(name, meanings);
        var choices = Choose(name, meanings, introduced);
        foreach (var key in free)
        {
            var isUsual = usual != null && usual.Papers.Count * (1 - Enough) >= Enough * (others + 1) && Fits(usual, key);
            var isOnly = usual != null && usual.Papers.Count >= 2 * others && !choices.Exists(choice => choice.Meaning != usual);
            Settle(key, isUsual || isOnly ? usual : null, choices, links);
        }

        return links;
    }

    /// <summary>
    /// Whether a long form is the lexicon's thing of that name: its papers speak of what those do that know the name, or it is written
    /// as a proper name's long form is. A name with a digit is nobody else's.
    /// </summary>
    private bool IsOfEntry(SharedName name, NameLink link)
    {
        if (name.Known.Count == 0 || name.NormalForm.AsSpan().ContainsAnyInRange('0', '9') || ((LabelOf(link.Left) & Proper) != 0 && IsTitled(link)))
            return true;
        var known = ProfileOf(name, name.Known);
        return link.Papers.Average(known.CosineTo) >= EntryContext;
    }

    /// <summary>Whether most words of a long form begin with a capital in the first paper that defines it.</summary>
    private bool IsTitled(NameLink link)
    {
        var definition = table.Papers[link.Papers[0]].Definitions.First(row => table.Names.KeyOf(row.LongForm) == link.Right);
        var words = table.Names.Text(definition.LongForm).Split(' ');
        return 2 * words.Count(word => word.Length > 0 && char.IsUpper(word[0])) > words.Length;
    }

    /// <summary>Notes what a key means in each paper, and joins it to what it means everywhere else.</summary>
    private void Settle(int key, Meaning? everywhere, List<Choice> choices, List<(NameLink, bool)> links)
    {
        var bare = -1;
        foreach (var choice in choices.Where(choice => choice.Use.Key == key && choice.Meaning != everywhere))
        {
            if (choice.Meaning is { } meaning)
                senses.Set(choice.Use.Paper, key, meaning.Target);
            else
                senses.Set(choice.Use.Paper, key, bare = bare < 0 ? partition.AddSense() : bare);
        }

        foreach (var meaning in choices.Where(choice => choice.Use.Key == key).Select(choice => choice.Meaning).Append(everywhere).Distinct())
        {
            if (meaning == null)
                continue;
            var score = choices.Where(choice => choice.Use.Key == key && choice.Meaning == meaning).Select(choice => choice.Score).DefaultIfEmpty(1).Min();
            links.AddRange(meaning.LongForms.Select(longForm =>
                (new NameLink(MergeReason.Abbreviation, key, longForm.Key, longForm.Papers, score), meaning == everywhere)));
        }
    }

    /// <summary>What papers define the name as, the most often defined first.</summary>
    private List<Meaning> Defined(SharedName name) =>
    [
        .. name.ShortForms.SelectMany(form => form.LongForms.Select(longForm => (Label: 1 << (int)table.Names.Key(form.Key).Label, LongForm: longForm)))
            .GroupBy(pair => partition.Find(pair.LongForm.Key))
            .Select(pairs => MeaningOf(name, pairs.OrderByDescending(pair => pair.LongForm.Papers.Count).ThenBy(pair => pair.LongForm.Key).ToList()))
            .OrderByDescending(meaning => meaning.Papers.Count).ThenBy(meaning => meaning.Target),
    ];

    private Meaning MeaningOf(SharedName name, List<(int Label, LongForm LongForm)> pairs)
    {
        int[] papers = [.. pairs.SelectMany(pair => pair.LongForm.Papers).Distinct().Order()];
        return new(
            pairs[0].LongForm.Key, [.. pairs.Select(pair => pair.LongForm)], papers, pairs.Aggregate(0, (labels, pair) => labels | pair.Label), new(() => ProfileOf(name, papers)));
    }

    private ContextProfile ProfileOf(SharedName name, IReadOnlyCollection<int> papers) =>
        new(_words.Value, _words.Value.Number(name.NormalForm), papers);

    /// <summary>Things of the name that papers introduce without a long form; none where there is but one, for that is the name's own.</summary>
    private List<Meaning> Introduced(SharedName name, List<Meaning> meanings)
    {
        var introducing = name.Uses.Where(use => use.IsIntroduced).ToList();
        var isKnown = name.Uses.Count - introducing.Count >= UsesOfKnown * introducing.Count;
        var groups = new List<List<NameUse>>();
        foreach (var use in introducing.Where(use => use.IsTitle || (!isKnown && Best(use, meanings).Score < Enough)))
        {
            var group = groups.Find(group => group[0].Paper == use.Paper || ProfileOf(name, [.. group.Select(other => other.Paper).Distinct()]).CosineTo(use.Paper) >= SameIntroduced);
            if (group == null)
                groups.Add([use]);
            else
                group.Add(use);
        }

        return groups.Count < 2 ? [] : [.. groups.Select(group => SenseOf(name, group))];
    }

    private Meaning SenseOf(SharedName name, List<NameUse> uses)
    {
        int[] papers = [.. uses.Select(use => use.Paper).Distinct()];
        return new(partition.AddSense(), [], papers, uses.Aggregate(0, (labels, use) => labels | LabelOf(use.Key)), new(() => ProfileOf(name, papers)));
    }

    private List<Choice> Choose(SharedName name, List<Meaning> defined, List<Meaning> introduced)
    {
        List<Meaning> all = [.. defined, .. introduced];
        return [.. name.Uses.Select(use =>
        {
            if (use.IsIntroduced && introduced.Find(meaning => meaning.Papers.Contains(use.Paper)) is { } own)
                return new Choice(use, own, 1);
            var (meaning, score) = use.IsTitle ? default : Best(use, all);
            return new Choice(use, score >= Enough ? meaning : null, score);
        })];
    }

    private (Meaning? Meaning, double Score) Best(NameUse use, List<Meaning> meanings)
    {
        var (best, most, sum) = ((Meaning?)null, 0.0, NoContext);
        foreach (var meaning in meanings)
        {
            var weight = meaning.Papers.Count * (NoContext + Math.Min(MostContext, meaning.Profile.Value.CosineTo(use.Paper) / CosineUnit))
                * (Fits(meaning, use.Key) ? 1 : Doubt) * (use.IsIntroduced ? Doubt : 1);
            sum += weight;
            if (weight > most)
                (best, most) = (meaning, weight);
        }

        return (best, most / sum);
    }

    /// <summary>Whether a name can mean a thing by its kind: models and benchmarks are proper names.</summary>
    private bool Fits(Meaning meaning, int key) =>
        (meaning.Labels & LabelOf(key)) != 0 || ((meaning.Labels | LabelOf(key)) & Proper) == 0;

    private int LabelOf(int key) => 1 << (int)table.Names.Key(key).Label;

    private const int Proper = (1 << (int)ConceptLabel.Model) | (1 << (int)ConceptLabel.Benchmark);

    private readonly record struct Choice(NameUse Use, Meaning? Meaning, double Score);
}
