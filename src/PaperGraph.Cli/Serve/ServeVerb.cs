using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Hosting;
using PaperGraph.Web;
using PaperGraph.Web.Safety;

namespace PaperGraph.Cli.Serve;

/// <summary><c>serve</c>: the graph in a browser, as a REST API and for agents.</summary>
internal sealed class ServeVerb : Verb
{
    /// <summary>How long answers that are under way may take once the user has ended the server.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(500);

    private readonly Option<string> _host = new("--host") { Description = "The address to listen on; one that others reach needs a token", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };

    private readonly Option<int> _port = new("--port") { Description = "The port; 0 for any that is free", HelpName = "N", DefaultValueFactory = _ => 5170 };

    private readonly Option<string?> _token = new("--token") { Description = "What every request has to bring (default: what PAPERGRAPH_TOKEN says; one is made where it is needed)", HelpName = "TEXT" };

    private readonly Option<string[]> _name = new("--name") { Description = "A name by which a proxy before it is called; needs a token; repeatable", HelpName = "NAME", DefaultValueFactory = _ => [] };

    private readonly Option<bool> _write = new("--write") { Description = "Let people make and undo decisions about names" };

    private readonly Option<bool> _open = new("--open") { Description = "Open the page in the browser" };

    public ServeVerb(VerbRunner runner)
        : base("serve", "Show the graph in a browser, with a REST API at /api and an MCP server at /mcp", runner)
    {
        _host.Require(host => ServeAddress.IsHost(host ?? ""), "--host takes an IP address of this machine (0.0.0.0 for all) or localhost.");
        _port.Require(port => port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort, "--port takes a whole number from 0 to 65535.");
        _name.Require(names => names is null || names.All(ServeAddress.IsName), "--name takes the name of a host, without scheme and port: graphs.example.org.");
        foreach (var option in new Option[] { _host, _port, _name, _token, _write, _open })
            Options.Add(option);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var address = new ServeAddress(arguments.GetRequiredValue(_host), arguments.GetValue(_port), arguments.GetRequiredValue(_name));
        var token = ServeToken.Find(arguments.GetValue(_token), session.Get<IConfiguration>(), address);
        var application = Build(session, address, token, arguments.GetValue(_write));
        await using (application.ConfigureAwait(false))
        {
            var status = await application.Services.OpenPaperGraphAsync(cancellationToken).ConfigureAwait(false);
            await StartAsync(application, address, cancellationToken).ConfigureAwait(false);
            var page = address.PageOn(new Uri(application.Urls.First()).Port, token);
            session.Terminal.Say($"{session.StoreName} is served at {page} (Ctrl+C ends it)");
            if (status.FormatVersion == 0)
                session.Terminal.Say($"note: it holds no graph yet. Try: {InvocationName.Prefix} build PAPERS{session.StoreArguments}, while this runs");
            if (address.IsForOthers)
                session.Terminal.Say("note: whoever has this address with its token sees the graph, and what is sent is not encrypted. Try: networks that you trust, or a proxy with TLS before it");
            if (arguments.GetValue(_open) && !Browser.TryOpen(page))
                session.Terminal.Say("note: no browser could be started. Try: the address above in yours");
            await application.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private static WebApplication Build(Session session, ServeAddress address, string? token, bool mayWrite)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(session.Get<ILoggerFactory>());
        builder.Services.AddSingleton(session.Get<GraphStores>());
        builder.Services.AddSingleton(session.Get<TimeProvider>());
        builder.Services.AddSingleton(_ => session.Get<IMentionExtractor>());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Farewell);
        builder.Services.AddPaperGraphWeb(options =>
        {
            options.MayWrite = mayWrite;
            options.Token = token;
            options.KeptFolder = session.StoreFile + ".kept";
            foreach (var host in address.Hosts)
                options.Hosts.Add(host);
        });
        builder.WebHost.UseUrls(address.Url);
        var application = builder.Build();
        application.UsePaperGraphSafety();
        application.MapPaperGraph();
        return application;
    }

    private static async Task StartAsync(WebApplication application, ServeAddress address, CancellationToken cancellationToken)
    {
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new PaperGraphException(ErrorKind.Usage, $"Another program uses port {address.Port} of {address.Host}.", "--port 0, which takes one that is free", error);
        }
        catch (Exception error) when (SocketErrorOf(error) is { } code)
        {
            throw code == SocketError.AccessDenied
                ? new PaperGraphException(ErrorKind.Usage, $"This user may not listen on port {address.Port}.", "--port 5170, or any above 1023", error)
                : new PaperGraphException(ErrorKind.Usage, $"{address.Host} is no address of this machine.", "--host 127.0.0.1, or --host 0.0.0.0 for all that it has", error);
        }
    }

    private static SocketError? SocketErrorOf(Exception error) => (error as SocketException ?? error.InnerException as SocketException)?.SocketErrorCode;
}
