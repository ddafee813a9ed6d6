using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Hosting;
using PaperGraph.Web.Safety;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>The whole pipeline on a port of its own, as <c>papergraph serve</c> runs it.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private WebServer(WebApplication application, string store)
    {
        (_application, Store) = (application, store);
        Client = NewClient();
    }

    /// <summary>The store that it serves.</summary>
    public string Store { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>What it consists of.</summary>
    public IServiceProvider Services => _application.Services;

    /// <summary>Asks it; follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; }

    public static async Task<WebServer> StartAsync(string store, Action<PaperGraphWebOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddPaperGraph(builder.Configuration);
        builder.Services.Configure<PaperGraphOptions>(options => options.Store = store);
        builder.Services.AddPaperGraphWeb(configure);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.UsePaperGraphSafety();
        application.MapPaperGraph();
        await application.StartAsync();
        return new(application, store);
    }

    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = new(_application.Urls.First() + "/api/v1/"),
        Timeout = TimeSpan.FromMinutes(5),
    };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
