using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Resolution;

/// <summary>The concepts of a set of records, in ordinal order of their ids, and what each mention means.</summary>
internal sealed class ConceptTable
{
    private readonly ResolvedNames _names;
    private readonly int[] _conceptOfClass;

    private ConceptTable(ResolvedNames names, ResolvedConcept[] concepts)
    {
        _names = names;
        Concepts = concepts;
        _conceptOfClass = new int[names.ClassCount];
        Array.Fill(_conceptOfClass, -1);
        for (var i = 0; i < concepts.Length; i++)
            _conceptOfClass[concepts[i].Class] = i;
    }

    public IReadOnlyList<ResolvedConcept> Concepts { get; }

    public RecordTable Records => _names.Table;

    public static ConceptTable Build(RecordTable records, IReadOnlyCollection<Decision> decisions)
    {
        var decided = new NameDecisions(records.Names, decisions);
        var names = NameResolver.Resolve(records, decided);
        if (decided.Hidden.Count > 0)
            names = names.Without([.. decided.Hidden.Select(key => names.ClassOf(key))]);
        var support = NameSupport.Count(names);
        var naming = new ConceptNaming(names, support, decided.Labels.ToLookup(pair => names.ClassOf(pair.Key), pair => pair.Value));
        var concepts = new List<ResolvedConcept>();
        var last = -1;
        foreach (var pair in support.Forms.All)
        {
            if (pair.First != last)
                concepts.Add(naming.Name(last = pair.First));
        }

        var firstPapers = new Lazy<Dictionary<int, string>>(() => FirstPapersOfSenses(names));
        return new(names, ConceptIds.Settle(concepts, owner => names.IsSense(owner) ? Slug.Of(firstPapers.Value[owner]) : null));
    }

    /// <summary>For each sense the first paper by its id that means it.</summary>
    private static Dictionary<int, string> FirstPapersOfSenses(ResolvedNames names)
    {
        var first = new Dictionary<int, string>();
        for (var paper = 0; paper < names.Table.Papers.Count; paper++)
        {
            foreach (var mention in names.Table.Papers[paper].Mentions)
            {
                if (names.ClassOf(paper, mention) is var owner && names.IsSense(owner))
                    first.TryAdd(owner, names.Table.Papers[paper].Paper.Id);
            }
        }

        return first;
    }

    /// <summary>The concept that a mention means.</summary>
    public int ConceptOf(int paper, in MentionRow mention) => _conceptOfClass[_names.ClassOf(paper, mention)];

    /// <summary>The concept that a name means in a paper; -1 where no mention supports one.</summary>
    public int ConceptOf(int paper, int form) => _conceptOfClass[_names.ClassOf(paper, form)];

    /// <summary>The concept that a key leads to where no paper says otherwise; -1 where no paper supports one.</summary>
    public int ConceptOfKey(int key) => _conceptOfClass[_names.ClassOf(key)];

    /// <summary>The concept of a kind that a name leads to where no paper says otherwise, whatever kind papers take it for; -1 where there is none.</summary>
    public int Find(NameKey key)
    {
        foreach (var label in Labels.Kinds.Prepend(key.Label))
        {
            if (Records.Names.FindKey(label, key.NormalForm) is >= 0 and var number && ConceptOfKey(number) is >= 0 and var concept && Concepts[concept].Label == key.Label)
                return concept;
        }

        return -1;
    }

    /// <summary>The links that made concepts, by concept, then in the order in which they were taken.</summary>
    public IEnumerable<NameMerge> Merges() =>
        from link in _names.Links
        let concept = ConceptOfKey(link.Right)
        where concept >= 0
        orderby concept
        select new NameMerge(
            Concepts[concept].Id, link.Reason, Records.Names.Key(link.Left), Records.Names.Key(link.Right), [.. link.Papers.Select(paper => Records.Papers[paper].Paper.Id)], link.Score);
}
