using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>How many papers write each name and each key of a class.</summary>
internal sealed class NameSupport
{
    private NameSupport(PairCounts forms, PairCounts keys, PairCounts entries) => (Forms, Keys, Entries) = (forms, keys, entries);

    /// <summary>Class and written name.</summary>
    public PairCounts Forms { get; }

    /// <summary>Class and key.</summary>
    public PairCounts Keys { get; }

    /// <summary>Key of a lexicon entry and its name as the lexicon writes it.</summary>
    public PairCounts Entries { get; }

    public static NameSupport Count(ResolvedNames resolved)
    {
        var (forms, keys, entries) = (new PairCounter(), new PairCounter(), new PairCounter());
        var names = resolved.Table.Names;
        for (var paper = 0; paper < resolved.Table.Papers.Count; paper++)
        {
            var entry = resolved.Table.Papers[paper];
            foreach (var mention in entry.Mentions)
            {
                var owner = resolved.ClassOf(paper, mention);
                Note(owner, mention.Form);
                if (mention.LexiconForm >= 0)
                    entries.Add(names.KeyOf(mention.LexiconForm), mention.LexiconForm);
                foreach (var definition in entry.Definitions)
                {
                    if (resolved.ClassOf(names.KeyOf(definition.LongForm)) == owner)
                        Note(owner, definition.LongForm);
                }
            }

            forms.EndPaper();
            keys.EndPaper();
            entries.EndPaper();
        }

        return new(forms.Build(), keys.Build(), entries.Build());

        void Note(int owner, int form)
        {
            forms.Add(owner, form);
            keys.Add(owner, names.KeyOf(form));
        }
    }
}
