using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Cli.Running;
using PaperGraph.Hosting;
using PaperGraph.Web;
using PaperGraph.Web.Mcp;

namespace PaperGraph.Cli.Mcp;

/// <summary><c>mcp</c>: the graph for one agent, which starts this program and speaks to it over standard input and output.</summary>
internal sealed class McpVerb(VerbRunner runner) : Verb("mcp", Text, runner)
{
    private const string Text = """
        Give an agent tools to ask the graph, by the Model Context Protocol over standard input and output

        The agent's program starts it by itself. What to put into its configuration, with the store's whole path:

          {
            "mcpServers": {
              "papergraph": {
                "command": "papergraph",
                "args": ["mcp", "--store", "/home/me/papergraph.db"]
              }
            }
          }

        The same over HTTP is at /mcp of papergraph serve.
        """;

    public override string WhenInterrupted => "Ended.";

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
            session.Terminal.Say($"An agent's program is meant to start this and to speak to it; see {InvocationName.Prefix} mcp --help. Ctrl+C ends it.");
        var services = new ServiceCollection();
        services.AddSingleton(session.Get<ILoggerFactory>());
        services.AddLogging();
        services.AddSingleton(session.Get<GraphStores>());
        services.AddSingleton(session.Get<TimeProvider>());
        services.AddPaperGraphWeb();
        var provider = services.BuildServiceProvider();
        await using (provider.ConfigureAwait(false))
            await AgentServer.RunAsync(provider, session.Terminal.OpenStandardInput(), session.Terminal.OpenStandardOutput(), cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
