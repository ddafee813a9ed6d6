using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PaperGraph.Web.Safety;

/// <summary>Keeps what is served to those whom it is for.</summary>
public static class SafetyExtensions
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// Puts the guards before everything that is mapped: names of the host (against DNS rebinding), what a page may load, where a
    /// request comes from, and the token. Call it once, before <see cref="PaperGraphWebExtensions.MapPaperGraph"/>.
    /// </summary>
    public static IApplicationBuilder UsePaperGraphSafety(this IApplicationBuilder application) => application
        .UseHostFiltering()
        .UseResponseCompression()
        .UseMiddleware<ContentPolicy>()
        .UseMiddleware<OriginGuard>()
        .UseMiddleware<TokenGuard>();

    internal static void AddSafety(this IServiceCollection services)
    {
        services.AddHostFiltering(_ => { });
        services.AddSingleton<IConfigureOptions<HostFilteringOptions>>(provider => new ConfigureOptions<HostFilteringOptions>(filtering =>
        {
            filtering.AllowEmptyHosts = false;
            filtering.IncludeFailureMessage = false;
            filtering.AllowedHosts = [.. Loopback, .. provider.GetRequiredService<IOptions<PaperGraphWebOptions>>().Value.Hosts];
        }));
    }
}
