using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Mentions;
using PaperGraph.Hosting;
using PaperGraph.Web;
using PaperGraph.Web.Safety;

namespace PaperGraph.Cli.Serve;

/// <summary><c>serve</c>: the graph in a browser, as a REST API and for agents.</summary>
internal sealed class ServeVerb : Verb
{
    private readonly Option<int> _port = new("--port") { Description = "The port; 0 for any that is free", HelpName = "N", DefaultValueFactory = _ => 5170 };

    private readonly Option<bool> _write = new("--write") { Description = "Let people make and undo decisions about names" };

    public ServeVerb(VerbRunner runner)
        : base("serve", "Open the graph in a browser, with a REST API and an MCP server beside it", runner)
    {
        Options.Add(_port);
        Options.Add(_write);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(session.Get<GraphStores>());
        builder.Services.AddSingleton(session.Get<TimeProvider>());
        builder.Services.AddSingleton(_ => session.Get<IMentionExtractor>());
        builder.Services.AddPaperGraphWeb(options =>
        {
            options.MayWrite = arguments.GetValue(_write);
            options.MapFile = session.StoreFile + ".map";
        });
        builder.WebHost.UseUrls($"http://127.0.0.1:{arguments.GetValue(_port)}");
        await using var application = builder.Build();
        application.UsePaperGraphSafety();
        application.MapPaperGraph();
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        session.Terminal.Say($"{session.StoreName} is at {application.Urls.First()}. Ctrl+C ends it.");
        await application.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
