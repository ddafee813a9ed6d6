using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Links one name that papers take for different kinds of thing: a method here, a topic there. Names of models and benchmarks are
/// proper names, which two things can share; they stay apart where two papers introduce them as different things, or where the papers
/// that name the one name nothing that the papers of the other do.
/// </summary>
internal sealed class TypeLinks
{
    // One paper of each kind says nothing about what they have in common.
    private const int PapersThatSay = 2;

    private readonly RecordTable _table;
    private readonly HashSet<int> _shortForms;
    private readonly List<(int Left, int Right)> _pairs = [];
    private readonly Dictionary<int, SortedSet<int>> _papers = [];
    private readonly HashSet<int> _introduced = [];

    public TypeLinks(RecordTable table, IEnumerable<ShortForm> shortForms)
    {
        _table = table;
        _shortForms = [.. shortForms.Select(form => form.Key)];
        FindPairs();
        NotePapers();
    }

    /// <summary>Links between names that no paper defines as short for something.</summary>
    public IEnumerable<NameLink> OfNames() => Links(pair => !_shortForms.Contains(pair.Left) && !_shortForms.Contains(pair.Right), AreTwo);

    /// <summary>
    /// Links between letters that some paper defines as a short form, where they stand for several kinds of thing and for no long form by
    /// themselves. What means a long form has its kind, which says whether the two are one.
    /// </summary>
    /// <param name="isShort">Whether a name means a long form wherever no paper says otherwise.</param>
    public IEnumerable<NameLink> OfShortForms(Func<int, bool> isShort) =>
        Links(pair => (_shortForms.Contains(pair.Left) || _shortForms.Contains(pair.Right)) && !isShort(pair.Left) && !isShort(pair.Right),
            (left, right) => AreTwo(left, right) || HaveNothingInCommon(left, right));

    private IEnumerable<NameLink> Links(Func<(int Left, int Right), bool> isMeant, Func<int, int, bool> areTwo) =>
        from pair in _pairs
        where isMeant(pair) && !areTwo(pair.Left, pair.Right)
        select new NameLink(MergeReason.Type, pair.Right, pair.Left, []);

    private void FindPairs()
    {
        var names = _table.Names;
        for (var key = 0; key < names.KeyCount; key++)
        {
            var (label, normalForm) = names.Key(key);
            for (var other = label + 1; (int)other < Labels.Kinds.Count; other++)
            {
                if (names.FindKey(other, normalForm) is >= 0 and var found)
                    _pairs.Add((key, found));
            }
        }
    }

    private void NotePapers()
    {
        foreach (var (left, right) in _pairs)
        {
            _papers.TryAdd(left, []);
            _papers.TryAdd(right, []);
        }

        for (var paper = 0; paper < _table.Papers.Count; paper++)
        {
            foreach (var mention in _table.Papers[paper].Mentions)
            {
                var key = _table.Names.KeyOf(mention.Form);
                if (!_papers.TryGetValue(key, out var papers))
                    continue;
                papers.Add(paper);
                if (mention.Role == Role.Introduces)
                    _introduced.Add(key);
            }
        }
    }

    private bool AreTwo(int left, int right)
    {
        if (!IsProper(left) && !IsProper(right))
            return false;
        var (ofLeft, ofRight) = (_papers[left], _papers[right]);
        if (ofLeft.Overlaps(ofRight))
            return false;
        return (_introduced.Contains(left) && _introduced.Contains(right))
            || (ofLeft.Count >= PapersThatSay && ofRight.Count >= PapersThatSay && !NamesBeside(left).Overlaps(NamesBeside(right)));
    }

    /// <summary>Letters that one paper defines are a benchmark's or model's name elsewhere by chance: VOC, a data set and volatile organic compounds.</summary>
    private bool HaveNothingInCommon(int left, int right) =>
        (IsProper(left) || IsProper(right)) && !_papers[left].Overlaps(_papers[right]) && !NamesBeside(left).Overlaps(NamesBeside(right));

    private bool IsProper(int key) => _table.Names.Key(key).Label is ConceptLabel.Model or ConceptLabel.Benchmark;

    /// <summary>The other names in the papers of a name.</summary>
    private HashSet<int> NamesBeside(int key) =>
        [.. _papers[key].SelectMany(paper => _table.Papers[paper].Mentions).Select(mention => _table.Names.KeyOf(mention.Form)).Where(other => other != key)];
}
