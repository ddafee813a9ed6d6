using System.CommandLine;
using PaperGraph.Cli.Query;
using PaperGraph.Cli.Running;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Shell;

/// <summary><c>shell</c>: statement after statement, typed or from standard input.</summary>
internal sealed class ShellVerb : Verb
{
    private readonly Option<string[]> _parameters = new("--param", "-p") { Description = "A parameter for all statements, repeatable, as for query", HelpName = "NAME=VALUE" };

    private readonly Option<bool> _write = new("--write") { Description = "Let statements write; else they may only read" };

    private readonly Option<double?> _timeout = new("--timeout") { Description = "End a statement after so many seconds (default: never)", HelpName = "SECONDS" };

    private readonly Option<string?> _importFolder = StatementRunner.ImportFolder();

    private readonly Option<bool> _noHistory = new("--no-history") { Description = "Keep nothing of what is typed" };

    private readonly Option<QueryFormat> _format = QueryFormats.Create();

    public ShellVerb(VerbRunner runner)
        : base("shell", "Ask the graph in Cypher, one statement after the other; :help inside", runner)
    {
        foreach (var option in new Option[] { _parameters, _format, _timeout, _write, _importFolder, _noHistory })
            Options.Add(option);
        _timeout.Require(seconds => seconds is null or (> 0 and < 1e9), "--timeout takes a number of seconds above 0.");
    }

    public override string WhenInterrupted => "Interrupted. Statements that ended are kept.";

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var mayWrite = arguments.GetValue(_write);
        await using var store = await session.OpenStoreAsync(mayWrite ? StoreAccess.Write : StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var runner = GraphStores.RunnerOf(store, new() { ImportFolder = arguments.GetValue(_importFolder) });
        var isTyped = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        var history = ShellHistory.Read(isTyped && !arguments.GetValue(_noHistory) ? ShellHistory.DefaultPath : null);
        var writer = new QueryWriter(session.Terminal, arguments.GetValue(_format));
        var parameters = new ShellParameters(QueryParameters.Read(null, arguments.GetValue(_parameters) ?? []));
        var statements = new StatementRunner(store, runner, session.Terminal, writer)
        {
            MayWrite = mayWrite,
            TimeLimit = arguments.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            RowLimit = arguments.GetValue(_format) == QueryFormat.Table ? StatementRunner.ReadableRows : null,
        };
        var shell = new ShellSession(session.Terminal, statements, new ShellCommands(parameters, history, store, runner), parameters, writer);
        return isTyped
            ? await new InteractiveShell(shell, history, GraphStores.AssistantOf(runner, () => parameters.Values.Keys), session.Terminal).RunAsync(session.StoreName, cancellationToken).ConfigureAwait(false)
            : await RunScriptAsync(shell, session, cancellationToken).ConfigureAwait(false);
    }

    // A script ends at its first error: what follows may rest on what failed.
    private static async Task<int> RunScriptAsync(ShellSession shell, Session session, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(session.Terminal.OpenStandardInput());
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (shell.Pending.Length == 0 && ShellCommands.IsExit(line))
                return ExitCode.Success;
            if (await shell.TakeAsync(line, cancellationToken).ConfigureAwait(false) is { } error)
                return ExitCode.Of(error.Kind);
        }

        return await shell.FinishAsync(cancellationToken).ConfigureAwait(false) is { } last ? ExitCode.Of(last.Kind) : ExitCode.Success;
    }
}
