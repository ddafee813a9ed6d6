using System.Collections.Frozen;
using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Name keys in classes, and which class each mention means.</summary>
internal sealed class ResolvedNames(RecordTable table, NamePartition partition, FrozenSet<int> longForms, IReadOnlyList<NameLink> links)
{
    public RecordTable Table => table;

    /// <summary>The links that made the classes, in the order in which they were taken.</summary>
    public IReadOnlyList<NameLink> Links => links;

    /// <summary>The class of a key where no paper says otherwise: its least key.</summary>
    public int ClassOf(int key) => partition.Find(key);

    /// <summary>The key of the lexicon's name in a key's class, or -1.</summary>
    public int EntryOf(int key) => partition.EntryOf(key);

    /// <summary>Whether some paper gives a short form for it.</summary>
    public bool IsLongForm(int key) => longForms.Contains(key);

    /// <summary>The class that a mention means: the paper's own definition first, then the lexicon, then the name.</summary>
    public int ClassOf(int paper, in MentionRow mention)
    {
        var key = table.Names.KeyOf(mention.Form);
        var defined = table.DefinedAs(paper, key);
        if (defined >= 0)
            return ClassOf(defined);
        return ClassOf(mention.LexiconForm >= 0 ? table.Names.KeyOf(mention.LexiconForm) : key);
    }

    /// <summary>The class that a name means in a paper that may mention it.</summary>
    public int ClassOf(int paper, int form)
    {
        foreach (var mention in table.Papers[paper].Mentions)
        {
            if (mention.Form == form)
                return ClassOf(paper, mention);
        }

        var defined = table.DefinedAs(paper, table.Names.KeyOf(form));
        return ClassOf(defined >= 0 ? defined : table.Names.KeyOf(form));
    }
}
