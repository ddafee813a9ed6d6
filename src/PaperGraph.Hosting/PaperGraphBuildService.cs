using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Hosting;

/// <summary>
/// Builds papers into the store once, in the background of an application. A host that stops cuts the build off between two
/// transactions; the next start goes on.
/// </summary>
public sealed class PaperGraphBuildService(
    GraphStores stores, IMentionExtractor extractor, IGraphSettler settler, TimeProvider time, ILogger<GraphBuilder> logger, IOptions<PaperGraphBuildOptions> options,
    IOptions<PaperGraphOptions> graph) : BackgroundService
{
    private readonly TaskCompletionSource<BuildSummary> _summary = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the build did, once it has ended; fails where it failed.</summary>
    public Task<BuildSummary> Summary => _summary.Task;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            _summary.SetResult(await BuildAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            _summary.SetException(error);
            throw;
        }
    }

    private async Task<BuildSummary> BuildAsync(CancellationToken cancellationToken)
    {
        var sources = PaperSources.Open([.. options.Value.Inputs], new InputOptions { Source = options.Value.Source });
        var store = await stores.OpenAsync(StoreAccess.Create, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var reader = StoredConfidence.ExtractorFor(extractor, graph.Value, await StoredConfidence.FindAsync(store, cancellationToken).ConfigureAwait(false));
            return await new GraphBuilder(reader, settler, store, time, logger)
                .BuildAsync(sources, options.Value.Build, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }
}
