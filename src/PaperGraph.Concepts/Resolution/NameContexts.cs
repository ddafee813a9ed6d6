using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>What stands beside names: two papers that use one short form mean one thing by it if they name other things in common too.</summary>
internal sealed class NameContexts
{
    // What more papers than this share name is named everywhere, and says nothing of what a paper is about.
    private const double CommonShare = 0.02;
    private const int LeastCommon = 20;

    private readonly RecordTable _table;
    private readonly int[] _papers;
    private readonly Dictionary<int, List<int>> _papersOf;

    /// <param name="table">The records.</param>
    /// <param name="keys">The names that will be asked of.</param>
    public NameContexts(RecordTable table, IEnumerable<int> keys)
    {
        _table = table;
        _papers = new int[table.Names.KeyCount];
        _papersOf = keys.Distinct().ToDictionary(key => key, _ => new List<int>());
        for (var paper = 0; paper < table.Papers.Count; paper++)
        {
            foreach (var key in KeysOf(paper))
            {
                _papers[key]++;
                if (_papersOf.TryGetValue(key, out var papers))
                    papers.Add(paper);
            }
        }
    }

    /// <summary>
    /// Whether half of the papers that use a short form without a definition name something that the one that defines it names, or the
    /// long form is the better known of the two; where nothing else is named, nothing objects.
    /// </summary>
    public bool MostAgree(int shortForm, LongForm meaning)
    {
        var beside = KeysOf(meaning.Papers[0]).Where(key => key != shortForm && IsTelling(key)).ToHashSet();
        if (beside.All(key => key == meaning.Key))
            return true;
        var (undefined, agreeing) = (0, 0);
        foreach (var paper in _papersOf[shortForm])
        {
            if (_table.DefinedAs(paper, shortForm) >= 0)
                continue;
            undefined++;
            var named = KeysOf(paper);
            agreeing += named.Count == 1 || named.Overlaps(beside) ? 1 : 0;
        }

        return agreeing * 2 >= undefined || _papers[meaning.Key] > undefined;
    }

    private bool IsTelling(int key) => _papers[key] <= Math.Max(LeastCommon, CommonShare * _table.Papers.Count);

    private HashSet<int> KeysOf(int paper) => [.. _table.Papers[paper].Mentions.Select(mention => _table.Names.KeyOf(mention.Form))];
}
