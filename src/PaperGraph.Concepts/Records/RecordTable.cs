using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Records;

/// <summary>A set of paper records as arrays: papers in ordinal order of their ids, names as numbers.</summary>
internal sealed class RecordTable(NameTable names, PaperEntry[] papers, string[] extractors)
{
    public NameTable Names { get; } = names;

    public IReadOnlyList<PaperEntry> Papers => papers;

    /// <summary>The rules that found mentions. Their numbers follow arrival and must decide nothing.</summary>
    public IReadOnlyList<string> Extractors => extractors;

    public static async ValueTask<RecordTable> ReadAsync(IAsyncEnumerable<PaperRecord> records, CancellationToken cancellationToken)
    {
        var builder = new RecordTableBuilder();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            builder.Add(record);
        return builder.Build();
    }

    /// <summary>The same with those mentions alone that pass.</summary>
    public RecordTable Where(Func<int, MentionRow, bool> passes) => new(
        Names, [.. papers.Select((entry, paper) => entry with { Mentions = [.. entry.Mentions.Where(mention => passes(paper, mention))] })], extractors);

    /// <summary>The key of the long form that a paper defines for a short form, or -1.</summary>
    public int DefinedAs(int paper, int key)
    {
        foreach (var definition in papers[paper].Definitions)
        {
            if (Names.KeyOf(definition.ShortForm) == key)
                return Names.KeyOf(definition.LongForm);
        }

        return -1;
    }
}
