using PaperGraph.Cli.Output;
using PaperGraph.Cli.Query;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Cli.Shell;

/// <summary>Takes lines, and runs each statement or command when it is whole.</summary>
/// <param name="terminal">Where errors go.</param>
/// <param name="statements">Runs statements.</param>
/// <param name="commands">Runs commands.</param>
/// <param name="parameters">The parameters of all statements.</param>
/// <param name="writer">Where the answers of commands go.</param>
internal sealed class ShellSession(Terminal terminal, StatementRunner statements, ShellCommands commands, ShellParameters parameters, QueryWriter writer)
{
    /// <summary>The lines of a statement that is not whole yet.</summary>
    public string Pending { get; private set; } = "";

    /// <summary>What began with a line that ended the last statement: what a history keeps.</summary>
    public event Action<string>? Completed;

    /// <summary>Forgets the lines of the statement that is not whole yet.</summary>
    public void Abandon() => Pending = "";

    /// <summary>Takes a line, and gives the error of the last statement in it that failed.</summary>
    public async ValueTask<PaperGraphException?> TakeAsync(string line, CancellationToken cancellationToken)
    {
        if (Pending.Length == 0 && (line.TrimStart().StartsWith(':') || QueryInput.IsNamed(line.Trim().TrimEnd(';'))))
            return await RunAsync(line.Trim(), cancellationToken).ConfigureAwait(false);
        Pending += line + "\n";
        PaperGraphException? error = null;
        for (var end = StatementCutter.EndOf(Pending); end >= 0 && error is null; end = StatementCutter.EndOf(Pending))
        {
            var statement = Pending[..end];
            Pending = Pending[(end + 1)..];
            if (!StatementCutter.IsBlank(statement))
                error = await RunAsync(statement.Trim(), cancellationToken).ConfigureAwait(false);
        }

        if (error is not null || StatementCutter.IsBlank(Pending))
            Pending = "";
        return error;
    }

    /// <summary>Runs what is left without a semicolon, at the end of a script.</summary>
    public async ValueTask<PaperGraphException?> FinishAsync(CancellationToken cancellationToken)
    {
        var rest = Pending.Trim();
        Pending = "";
        return StatementCutter.IsBlank(rest) ? null : await RunAsync(rest, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<PaperGraphException?> RunAsync(string text, CancellationToken cancellationToken)
    {
        Completed?.Invoke(text.StartsWith(':') ? text : text + ";");
        try
        {
            if (!text.StartsWith(':'))
                await RunStatementAsync(QueryInput.Of(text.TrimEnd(';')), cancellationToken).ConfigureAwait(false);
            else if (await commands.RunAsync(text, cancellationToken).ConfigureAwait(false) is { } answer)
                writer.Write(answer);
            return null;
        }
        catch (PaperGraphException error)
        {
            terminal.Say("error: " + error.Message);
            if (error.Hint is not null)
                terminal.Say("  try: " + error.Hint);
            return error;
        }
    }

    // The parameters of a shell are for all statements; a named query takes its own.
    private ValueTask RunStatementAsync(QueryInput input, CancellationToken cancellationToken) =>
        statements.RunAsync(input, input.Named?.Among(parameters.Values) ?? parameters.Values, cancellationToken);
}
