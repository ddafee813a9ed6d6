using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PaperGraph.Hosting;

/// <summary>Adds PaperGraph to an application's services.</summary>
public static class PaperGraphServiceCollectionExtensions
{
    /// <summary>
    /// Adds extraction, settling, stores and exports, configured by the given section (<see cref="PaperGraphOptions"/>).
    /// </summary>
    public static IServiceCollection AddPaperGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PaperGraphOptions>(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<GraphStores>();
        return services;
    }
}
