using PaperGraph.Cli.Output;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Shell;

/// <summary>The shell at a terminal: prompts, editing, Ctrl+C that ends a statement and not the shell.</summary>
internal sealed class InteractiveShell(ShellSession shell, ShellHistory history, ICypherAssistant assistant, Terminal terminal)
{
    private const string Prompt = "papergraph> ";
    private const string Continuation = "        ... ";

    private static readonly TimeSpan KeyInterval = TimeSpan.FromMilliseconds(50);

    // Some terminals do not know their width.
    private static int WidthOf() => Console.WindowWidth is > 0 and var width ? width : 80;

    /// <summary>Runs until the user leaves.</summary>
    public async Task<int> RunAsync(string storeName, CancellationToken cancellationToken)
    {
        terminal.Say($"{storeName}. A semicolon ends a statement; :help for more, :exit to leave.");
        shell.Completed += history.Add;
        var editor = new LineEditor(() => Console.ReadKey(intercept: true), Console.Out, WidthOf, history, assistant);
        Console.TreatControlCAsInput = true;
        try
        {
            while (await editor.ReadAsync(shell.Pending.Length == 0 ? Prompt : Continuation, shell.Pending, cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.IsInterrupted)
                    shell.Abandon();
                else if (shell.Pending.Length == 0 && ShellCommands.IsExit(line.Text))
                    break;
                else
                    await TakeAsync(line.Text, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }

        return ExitCode.Success;
    }

    // While a statement runs the keys are looked at for Ctrl+C; others are for nobody.
    private async Task TakeAsync(string line, CancellationToken cancellationToken)
    {
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Task.Run(() => shell.TakeAsync(line, interruption.Token).AsTask(), cancellationToken);
        while (await Task.WhenAny(running, Task.Delay(KeyInterval, cancellationToken)).ConfigureAwait(false) != running)
        {
            if (Console.KeyAvailable && Console.ReadKey(intercept: true) is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
                await interruption.CancelAsync().ConfigureAwait(false);
        }

        try
        {
            await running.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            shell.Abandon();
            terminal.Say("Interrupted.");
        }
    }
}
