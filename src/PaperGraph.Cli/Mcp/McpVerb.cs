using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Cli.Running;
using PaperGraph.Hosting;
using PaperGraph.Web;
using PaperGraph.Web.Mcp;

namespace PaperGraph.Cli.Mcp;

/// <summary><c>mcp</c>: the graph for one agent, which starts this program and speaks to it over standard input and output.</summary>
internal sealed class McpVerb(VerbRunner runner) : Verb("mcp", "Give an agent tools to ask the graph, over standard input and output; run in a terminal, it shows how to set that up", runner)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
            session.Terminal.Say(SetUp(session));
        var services = new ServiceCollection();
        services.AddSingleton(session.Get<ILoggerFactory>());
        services.AddLogging();
        services.AddSingleton(session.Get<GraphStores>());
        services.AddSingleton(session.Get<TimeProvider>());
        services.AddPaperGraphWeb();
        var provider = services.BuildServiceProvider();
        await using (provider.ConfigureAwait(false))
        {
            try
            {
                // Nothing ends a read of standard input that has begun, so it is left behind.
                await AgentServer.RunAsync(provider, session.Terminal.OpenStandardInput(), session.Terminal.OpenStandardOutput(), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // Whoever started it has ended it.
            }
        }

        return ExitCode.Success;
    }

    /// <summary>What goes into an agent's configuration so that it starts this program, as it is running now, for this store.</summary>
    private static string SetUp(Session session)
    {
        var store = StoreAddress.IsAddress(session.StoreName) ? session.StoreName : Path.GetFullPath(session.StoreName);
        string[] labels = session.LabelPrefix is { Length: > 0 } prefix ? ["--label-prefix", prefix] : [];
        string[] words = [.. InvocationName.Program, "mcp", "--store", store, .. labels];
        var entry = new { mcpServers = new { papergraph = new { command = words[0], args = words[1..] } } };
        return $"""
            The agent's program starts this by itself. What to put into its configuration:

            {JsonSerializer.Serialize(entry, Indented)}

            The same over HTTP is at /mcp of papergraph serve. Ctrl+C ends this.
            """;
    }
}
