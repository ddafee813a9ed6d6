using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Building;
using PaperGraph.Core.Storage;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Decisions;

/// <summary>Brings decisions into the store.</summary>
internal sealed class DecisionWriter(StoreWriting writing, IServiceProvider services, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Writes a decision and settles the graph.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="tell">What to tell of the store afterwards.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    public Task<T> WriteAsync<T>(Decision decision, Func<IGraphStore, Task<T>> tell, CancellationToken cancellationToken) => writing.RunAsync(
        async store =>
        {
            await ActivatorUtilities.CreateInstance<StoreDecisions>(services, store).ApplyAsync([decision], cancellationToken: cancellationToken).ConfigureAwait(false);
            return await tell(store).ConfigureAwait(false);
        },
        cancellationToken);
}
