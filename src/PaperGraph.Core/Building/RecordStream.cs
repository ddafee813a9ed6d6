using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sources;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>The streaming phase: papers in, transactions of paper records out, every record counted.</summary>
internal sealed class RecordStream(
    IGraphStore store, IMentionExtractor extractor, string resolverVersion, BuildOptions options, IBuildListener? listener)
{
    private readonly List<(Paper Paper, RecordStamp Stamp)> _batch = new(options.BatchSize);
    private readonly FirstOccurrences _seen = new();

    /// <summary>The counts so far.</summary>
    public BuildSummary Summary { get; private set; } = new();

    /// <summary>Takes one reading; true where it completed a batch.</summary>
    public async ValueTask<bool> AddAsync(PaperReading reading, CancellationToken cancellationToken)
    {
        switch (reading)
        {
            case PaperReading.Read read:
                Summary = Summary with { Read = Summary.Read + 1 };
                await AddAsync(read, cancellationToken).ConfigureAwait(false);
                break;
            case PaperReading.Rejected rejected:
                Summary = Summary with { Read = Summary.Read + 1 };
                await RejectAsync(rejected, cancellationToken).ConfigureAwait(false);
                break;
            case PaperReading.Warned warned:
                Summary = Summary with { Warnings = Summary.Warnings + 1 };
                if (listener is not null)
                    await listener.WarnedAsync(warned, cancellationToken).ConfigureAwait(false);
                break;
        }

        if (_batch.Count < options.BatchSize)
            return false;
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Writes what is waiting.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_batch.Count == 0)
            return;
        var stored = await store.FindStampsAsync([.. _batch.Select(entry => entry.Paper.Id)], cancellationToken).ConfigureAwait(false);
        var fresh = _batch.Where(entry => !stored.TryGetValue(entry.Paper.Id, out var stamp) || stamp != entry.Stamp).ToList();
        if (fresh.Count > 0)
            await store.CommitAsync(new StoreCommit { Records = await ExtractAsync(fresh, cancellationToken).ConfigureAwait(false) }, cancellationToken).ConfigureAwait(false);
        var changed = fresh.Count(entry => stored.ContainsKey(entry.Paper.Id));
        Summary = Summary with
        {
            Added = Summary.Added + fresh.Count - changed,
            Changed = Summary.Changed + changed,
            Reread = Summary.Reread + fresh.Count(entry => stored.TryGetValue(entry.Paper.Id, out var stamp) && stamp.ContentHash == entry.Stamp.ContentHash),
            Unchanged = Summary.Unchanged + _batch.Count - fresh.Count,
        };
        _batch.Clear();
    }

    private async ValueTask AddAsync(PaperReading.Read read, CancellationToken cancellationToken)
    {
        var paper = options.Defaults.Fill(read.Paper);
        var stamp = new RecordStamp(ContentHash.Of(paper), extractor.Version, extractor.LexiconVersion, resolverVersion);
        switch (_seen.Add(paper.Id, ContentHash.Of(paper with { Source = "" }), read.Position, out var first))
        {
            case Occurrence.First:
                _batch.Add((paper, stamp));
                if (paper.Abstract.Length == 0)
                    Summary = Summary with { WithoutAbstract = Summary.WithoutAbstract + 1 };
                break;
            case Occurrence.Repeated:
                Summary = Summary with { Repeated = Summary.Repeated + 1 };
                break;
            case Occurrence.Conflicting:
                var error = new SourceError(read.Position, $"the id '{paper.Id}' is taken by another paper at {first}", Hint: "give one of the two another id, or keep one of them");
                await RejectAsync(new(error, paper.Title), cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private async ValueTask RejectAsync(PaperReading.Rejected rejected, CancellationToken cancellationToken)
    {
        Summary = Summary with { Rejected = Summary.Rejected + 1 };
        if (listener is not null)
            await listener.RejectedAsync(rejected, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<List<PaperRecord>> ExtractAsync(List<(Paper Paper, RecordStamp Stamp)> papers, CancellationToken cancellationToken)
    {
        var records = new List<PaperRecord>(papers.Count);
        await foreach (var mentions in extractor.ExtractAsync(papers.Select(entry => entry.Paper).ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false))
            records.Add(new(papers[records.Count].Paper, mentions, papers[records.Count].Stamp));
        return records;
    }
}
