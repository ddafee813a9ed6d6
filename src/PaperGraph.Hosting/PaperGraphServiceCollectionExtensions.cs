using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Review;
using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Hosting;

/// <summary>Adds PaperGraph to an application's services.</summary>
public static class PaperGraphServiceCollectionExtensions
{
    // An empty store takes about this much; a smaller limit would be none.
    private const long LeastStoreBytes = 100_000;

    /// <summary>
    /// Adds the extractor (<see cref="IMentionExtractor"/>), the settler (<see cref="IGraphSettler"/>), the reviewer (<see cref="IConceptReviewer"/>),
    /// the layout of pictures (<see cref="IGraphLayout"/>) and the opening of stores (<see cref="GraphStores"/>), configured by <see cref="PaperGraphOptions"/>.
    /// </summary>
    public static IServiceCollection AddPaperGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PaperGraphOptions>().Bind(configuration)
            .Validate(options => options.MinConfidence is null || OperatingPoints.TryParse(options.MinConfidence, out _), $"{nameof(PaperGraphOptions.MinConfidence)} is a number from 0 to 1, or {string.Join(", ", OperatingPoints.All.Select(point => point.Name))}.")
            .Validate(options => options.MaxStoreBytes is null or >= LeastStoreBytes, $"{nameof(PaperGraphOptions.MaxStoreBytes)} is at least {LeastStoreBytes:N0}.");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IMentionExtractor>(provider => Extractors.Create(provider.GetRequiredService<IOptions<PaperGraphOptions>>().Value));
        services.TryAddSingleton<IGraphSettler, GraphSettler>();
        services.TryAddSingleton<IConceptReviewer, ConceptReviewer>();
        services.TryAddSingleton<IGraphLayout>(new ForceLayout());
        services.TryAddSingleton<GraphStores>();
        return services;
    }

    /// <summary>Adds a build that runs once when the application starts (<see cref="PaperGraphBuildService"/>).</summary>
    public static IServiceCollection AddPaperGraphBuild(this IServiceCollection services, Action<PaperGraphBuildOptions> configure)
    {
        services.Configure(configure);
        services.TryAddSingleton<PaperGraphBuildService>();
        services.AddHostedService(provider => provider.GetRequiredService<PaperGraphBuildService>());
        return services;
    }
}
