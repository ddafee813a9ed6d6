using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Joins name keys to concepts by links. Links are found and tried in an order that the set of records alone gives, so
/// the result does not depend on the order in which records came.
/// </summary>
internal sealed class NameResolver
{
    private readonly RecordTable _table;
    private readonly NamePartition _partition;
    private readonly Senses _senses;
    private readonly List<NameLink> _links = [];
    private readonly HashSet<int> _short = [];

    private NameResolver(RecordTable table) =>
        (_table, _partition, _senses) = (table, new NamePartition(table.Names.KeyCount), new Senses(table.Names.KeyCount));

    public static ResolvedNames Resolve(RecordTable table, NameDecisions decisions)
    {
        var resolver = new NameResolver(table);
        var names = table.Names;
        resolver.Obey(decisions);
        var shortForms = ShortForm.FindAll(table);
        resolver.Join(LexiconLinks.Find(table, resolver._partition));
        resolver.Join(SpellingLinks.FindSpellings(names));
        resolver.Join(SpellingLinks.FindCapitals(names));
        var types = new TypeLinks(table, shortForms);
        resolver.Join(types.OfNames());
        resolver.Join([.. SpellingLinks.FindKindWords(names, resolver._partition)]);
        resolver.Join(ShortFormLinks.FindSameLongForms(names, shortForms));
        resolver.JoinShared(shortForms);
        resolver.Join([.. types.OfShortForms(resolver.IsShort)]);
        resolver.Join([.. InnerAbbreviationLinks.Find(names, resolver._partition, resolver.UsualLongForms(shortForms))]);
        return new(table, resolver._partition, [.. shortForms.SelectMany(form => form.LongForms).Select(form => form.Key).Distinct()], resolver._senses, resolver._links);
    }

    private void Obey(NameDecisions decisions)
    {
        foreach (var (key, other) in decisions.Split)
            _partition.KeepApart(key, other);
        foreach (var (left, right) in decisions.Merged)
        {
            _partition.Join(left, right);
            _links.Add(new(MergeReason.Person, left, right, []));
        }
    }

    private void Join(IEnumerable<NameLink> links)
    {
        foreach (var link in links)
        {
            if (_partition.TryJoin(link.Left, link.Right))
                _links.Add(link);
        }
    }

    /// <summary>What names mean that may mean several things: one for all papers, or each for some.</summary>
    private void JoinShared(List<ShortForm> shortForms)
    {
        var finder = new SenseFinder(_table, _partition, _senses);
        foreach (var name in SharedNames.Find(_table, _partition, shortForms))
        {
            foreach (var (link, joins) in finder.Decide(name))
            {
                if (joins && !_partition.TryJoin(link.Left, link.Right))
                    continue;
                _links.Add(link);
                if (joins)
                    _short.Add(link.Left);
            }
        }
    }

    private bool IsShort(int key) => _short.Contains(key);

    /// <summary>For each short form with a usual meaning, the long form that stands for it: the lexicon's name, else the best supported.</summary>
    private Dictionary<int, int> UsualLongForms(IEnumerable<ShortForm> shortForms)
    {
        var result = new Dictionary<int, int>();
        foreach (var link in _links.Where(link => link.Reason == MergeReason.Lexicon && IsAbbreviation(link.Left, link.Right)))
            result.TryAdd(link.Left, link.Right);
        foreach (var form in shortForms)
        {
            var own = form.LongForms.Where(longForm => _partition.Find(longForm.Key) == _partition.Find(form.Key));
            if (own.OrderByDescending(longForm => longForm.Papers.Count).ThenBy(longForm => longForm.Key).FirstOrDefault() is { } best)
                result.TryAdd(form.Key, best.Key);
        }

        return result;
    }

    /// <summary>Whether a name of the lexicon is a short word that is no part of the entry's own name.</summary>
    private bool IsAbbreviation(int name, int entry)
    {
        var (left, right) = (_table.Names.Key(name).NormalForm, _table.Names.Key(entry).NormalForm);
        return left.Length < right.Length && !left.Contains(' ', StringComparison.Ordinal) && !right.Contains(left, StringComparison.Ordinal);
    }
}
