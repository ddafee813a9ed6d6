using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Review;

/// <summary>The sentences behind doubts, read for those that are shown.</summary>
internal sealed class DoubtSentences
{
    private readonly Dictionary<string, PaperRecord> _records;

    private DoubtSentences(Dictionary<string, PaperRecord> records) => _records = records;

    public static async ValueTask<DoubtSentences> ReadAsync(IGraphStore store, IEnumerable<Doubt> doubts, CancellationToken cancellationToken)
    {
        var papers = doubts.SelectMany(doubt => doubt.Evidence).Select(place => place.Paper).ToHashSet();
        return new(await store.ReadRecordsAsync(papers, cancellationToken).ToDictionaryAsync(record => record.Paper.Id, cancellationToken: cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The sentence at a place; null where a build took the paper away meanwhile.</summary>
    public string? At(DoubtEvidence place) => _records.TryGetValue(place.Paper, out var record)
        ? record.Mentions.SentenceAt(record.Paper, place.Field, place.Start)
        : null;
}
