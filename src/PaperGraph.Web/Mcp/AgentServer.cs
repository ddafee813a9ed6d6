using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace PaperGraph.Web.Mcp;

/// <summary>The graph for one agent, which speaks the Model Context Protocol over two streams.</summary>
public static class AgentServer
{
    /// <summary>How long answers are waited for once nothing more can come: longer than a statement may run.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Answers until the input ends, and then what came before.</summary>
    /// <param name="services">An application's services, to which <see cref="PaperGraphWebExtensions.AddPaperGraphWeb"/> was added.</param>
    /// <param name="input">What the agent writes: a message a line.</param>
    /// <param name="output">What it reads. Nothing else may be written there.</param>
    /// <param name="cancellationToken">Ends the answering.</param>
    public static async Task RunAsync(IServiceProvider services, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        var options = services.GetRequiredService<IOptions<McpServerOptions>>().Value;
        var logging = services.GetRequiredService<ILoggerFactory>();
        var transport = new LastingTransport(input, output, options.ServerInfo?.Name, logging);
        await using (transport.ConfigureAwait(false))
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var server = McpServer.Create(transport, options, logging, services);
            await using (server.ConfigureAwait(false))
            {
                var answering = server.RunAsync(end.Token);
                await Task.WhenAny(answering, transport.MessageReader.Completion).ConfigureAwait(false);
                await Task.WhenAny(answering, Task.Delay(Patience, end.Token)).ConfigureAwait(false);
                await end.CancelAsync().ConfigureAwait(false);
                try
                {
                    await answering.ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
                {
                    // The input has ended, and something takes too long.
                }
            }
        }
    }
}
