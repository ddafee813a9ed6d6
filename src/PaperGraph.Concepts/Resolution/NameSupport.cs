using PaperGraph.Concepts.Records;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>How many papers write each name and each key of a class.</summary>
internal sealed class NameSupport
{
    private readonly LabelEvidence _labels;

    private NameSupport(PairCounts forms, PairCounts keys, PairCounts entries, LabelEvidence labels) =>
        (Forms, Keys, Entries, _labels) = (forms, keys, entries, labels);

    /// <summary>Class and written name.</summary>
    public PairCounts Forms { get; }

    /// <summary>Class and key.</summary>
    public PairCounts Keys { get; }

    /// <summary>Key of a lexicon entry and its name as the lexicon writes it.</summary>
    public PairCounts Entries { get; }

    /// <summary>The kind of thing that papers take a class for, the surest of them together, among those that may be.</summary>
    public ConceptLabel LabelOf(int owner, Func<ConceptLabel, bool> mayBe) => _labels.Best(owner, mayBe);

    public static NameSupport Count(ResolvedNames resolved)
    {
        var (forms, keys, entries) = (new PairCounter(), new PairCounter(), new PairCounter());
        var labels = new LabelEvidence();
        var names = resolved.Table.Names;
        for (var paper = 0; paper < resolved.Table.Papers.Count; paper++)
        {
            var entry = resolved.Table.Papers[paper];
            foreach (var mention in entry.Mentions)
            {
                var owner = resolved.ClassOf(paper, mention);
                Note(owner, mention.Form);
                labels.Add(owner, names.LabelOf(mention.Form), mention.Confidence);
                if (mention.LexiconForm >= 0)
                    entries.Add(names.KeyOf(mention.LexiconForm), mention.LexiconForm);
                foreach (var definition in entry.Definitions)
                {
                    if (resolved.ClassOf(names.KeyOf(definition.LongForm)) == owner)
                        Note(owner, definition.LongForm);
                }
            }

            labels.EndPaper();
            forms.EndPaper();
            keys.EndPaper();
            entries.EndPaper();
        }

        return new(forms.Build(), keys.Build(), entries.Build(), labels);

        void Note(int owner, int form)
        {
            forms.Add(owner, form);
            keys.Add(owner, names.KeyOf(form));
        }
    }
}
