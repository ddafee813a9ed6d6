using System.Collections.Frozen;
using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Name keys in classes, and which class each mention means.</summary>
internal sealed class ResolvedNames(RecordTable table, NamePartition partition, FrozenSet<int> longForms, Senses senses, IReadOnlyList<NameLink> links)
{
    public RecordTable Table => table;

    /// <summary>The links that made the classes, in the order in which they were taken.</summary>
    public IReadOnlyList<NameLink> Links => links;

    /// <summary>The same without the mentions of some classes.</summary>
    public ResolvedNames Without(HashSet<int> classes) => new(
        table.Where((paper, mention) => !classes.Contains(ClassOf(paper, mention))), partition, longForms, senses, [.. links.Where(link => !classes.Contains(ClassOf(link.Right)))]);

    /// <summary>How many classes there may be: their numbers are below this.</summary>
    public int ClassCount => partition.Count;

    /// <summary>Whether a class is what a name means in some papers alone: no key leads to it.</summary>
    public bool IsSense(int owner) => owner >= table.Names.KeyCount;

    /// <summary>The class of a key where no paper says otherwise: its least key.</summary>
    public int ClassOf(int key) => partition.Find(key);

    /// <summary>The key of the lexicon's name in a key's class, or -1.</summary>
    public int EntryOf(int key) => partition.EntryOf(key);

    /// <summary>Whether some paper gives a short form for it.</summary>
    public bool IsLongForm(int key) => longForms.Contains(key);

    /// <summary>
    /// The class that a mention means: the paper's own definition first, then the lexicon, then what its context says, then the name; a
    /// meaning that a person keeps apart from the name is passed over.
    /// </summary>
    public int ClassOf(int paper, in MentionRow mention)
    {
        var key = table.Names.KeyOf(mention.Form);
        if (table.DefinedAs(paper, key) is >= 0 and var defined && !partition.AreApart(key, defined))
            return ClassOf(defined);
        var entry = mention.LexiconForm >= 0 ? table.Names.KeyOf(mention.LexiconForm) : senses.Of(paper, key);
        return ClassOf(partition.AreApart(key, entry) ? key : entry);
    }

    /// <summary>The class that a name means in a paper that may mention it.</summary>
    public int ClassOf(int paper, int form)
    {
        foreach (var mention in table.Papers[paper].Mentions)
        {
            if (mention.Form == form)
                return ClassOf(paper, mention);
        }

        var key = table.Names.KeyOf(form);
        return table.DefinedAs(paper, key) is >= 0 and var defined && !partition.AreApart(key, defined) ? ClassOf(defined) : ClassOf(senses.Of(paper, key));
    }
}
