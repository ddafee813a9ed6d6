using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Web.Api.Concepts;
using PaperGraph.Web.Api.Decisions;
using PaperGraph.Web.Api.Description;
using PaperGraph.Web.Api.Search;
using PaperGraph.Web.Api.State;
using PaperGraph.Web.Map;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api;

/// <summary>What the REST API needs.</summary>
internal static class ApiServices
{
    /// <summary>How long after the map the rest is begun.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public static void AddApi(this IServiceCollection services)
    {
        services.TryAddSingleton<IGraphSettler, GraphSettler>();
        services.TryAddSingleton<IGraphLayout>(new ForceLayout());
        services.TryAddSingleton<StoreWriting>();
        services.TryAddSingleton<DecisionWriter>();
        services.TryAddSingleton<KeptFiles>();
        services.TryAddSingleton(provider => new Derived<GraphNumbers>((graph, cancellationToken) => GraphNumbers.CountAsync(provider.GetRequiredService<KeptFiles>(), graph, cancellationToken)));
        services.TryAddSingleton(provider => new Derived<ServedMap>((graph, cancellationToken) => ServedMap.MakeAsync(provider.GetRequiredService<KeptFiles>(), graph, cancellationToken)));
        services.TryAddSingleton(provider => new Derived<ServedNames>((graph, cancellationToken) => ServedNames.MakeAsync(provider.GetRequiredService<KeptFiles>(), graph, cancellationToken)));
        services.TryAddSingleton(provider => new Derived<ConceptMerges>((graph, cancellationToken) => ConceptMerges.FindAsync(provider.GetRequiredService<IGraphSettler>(), provider.GetRequiredService<KeptFiles>(), graph, cancellationToken)));
        services.Configure<JsonOptions>(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi("v1", openApi =>
        {
            openApi.ShouldInclude = operation => operation.HttpMethod != HttpMethods.Head;
            openApi.AddDocumentTransformer<DocumentDetails>().AddOperationTransformer<OperationDetails>().AddOperationTransformer<ProblemDescriptions>();
        });

        // The first one is around all others: a host that serves the web has a filter of names of its own.
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, ApiPipeline>());
    }

    /// <summary>Makes what the first requests of a page ask for, in the order in which they do. What fails is made again by the request that needs it, which hears why.</summary>
    public static async Task PrepareAsync(IServiceProvider services, ServedGraph graph)
    {
        try
        {
            await services.GetRequiredService<Derived<GraphNumbers>>().ReadAsync(graph, CancellationToken.None).ConfigureAwait(false);
            await services.GetRequiredService<Derived<ServedMap>>().ReadAsync(graph, CancellationToken.None).ConfigureAwait(false);

            // A page that is opened at once draws the map meanwhile; whoever asks for the rest sooner has it made sooner.
            await Task.Delay(Pause).ConfigureAwait(false);
            await services.GetRequiredService<Derived<ServedNames>>().ReadAsync(graph, CancellationToken.None).ConfigureAwait(false);
            await services.GetRequiredService<Derived<ConceptMerges>>().ReadAsync(graph, CancellationToken.None).ConfigureAwait(false);

            // Where all that was kept, nothing has asked the graph yet, and an embedded store reads it with the first statement.
            await graph.AskAsync("find-ids", [("ids", Value.List(["paper/"]))], CancellationToken.None).ConfigureAwait(false);

            // What was read on the way is garbage now, and more than what is kept of it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (Exception error) when (error is PaperGraphException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }
}
