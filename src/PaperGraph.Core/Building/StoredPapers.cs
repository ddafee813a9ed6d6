using System.Runtime.CompilerServices;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Building;

/// <summary>The papers of a store as a source, for extracting them again.</summary>
internal sealed class StoredPapers(IGraphStore store, long count) : IPaperSource
{
    private long _read;

    public string Name => "the stored texts";

    public double? Fraction => count == 0 ? null : (double)_read / count;

    public async IAsyncEnumerable<PaperReading> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in store.ReadRecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            _read++;
            yield return new PaperReading.Read(record.Paper, new SourcePosition(Name, _read));
        }
    }
}
