using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Shell;

/// <summary>Reads a line from a terminal key by key: editing, history, completion. A line wider than the terminal slides.</summary>
/// <param name="readKey">Waits for a key.</param>
/// <param name="output">The terminal.</param>
/// <param name="width">How many columns it has.</param>
/// <param name="history">The statements before.</param>
/// <param name="assistant">What can come next.</param>
internal sealed class LineEditor(Func<ConsoleKeyInfo> readKey, TextWriter output, Func<int> width, ShellHistory history, ICypherAssistant assistant)
{
    private const int MostShown = 40;

    private readonly LineBuffer _line = new();

    /// <summary>Reads a line.</summary>
    /// <param name="prompt">What stands before it.</param>
    /// <param name="before">The lines of the statement before it, for completion.</param>
    /// <param name="cancellationToken">Ends the waiting for completions.</param>
    /// <returns>The line; null where the user left by Ctrl+D; an interrupted one (Ctrl+C) is marked.</returns>
    public async Task<EditedLine?> ReadAsync(string prompt, string before, CancellationToken cancellationToken)
    {
        _line.Replace("");
        while (true)
        {
            Draw(prompt);
            var key = readKey();
            var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    return Finish(prompt, isInterrupted: false);
                case ConsoleKey.C when isControl:
                    return Finish(prompt, isInterrupted: true);
                case ConsoleKey.D when isControl && _line.Text.Length == 0:
                    output.WriteLine();
                    return null;
                case ConsoleKey.Tab:
                    await CompleteAsync(before, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    Apply(key, isControl || key.Modifiers.HasFlag(ConsoleModifiers.Alt));
                    break;
            }
        }
    }

    private void Apply(ConsoleKeyInfo key, bool isModified)
    {
        if (ActionOf(key.Key, isModified) is { } action)
            action();
        else if (!char.IsControl(key.KeyChar) && !isModified)
            _line.Insert(key.KeyChar.ToString());
    }

    private Action? ActionOf(ConsoleKey key, bool isModified) => (key, isModified) switch
    {
        (ConsoleKey.Backspace, false) => _line.Backspace,
        (ConsoleKey.Backspace, true) => _line.CutWord,
        (ConsoleKey.Delete, false) => _line.Delete,
        (ConsoleKey.LeftArrow, false) => _line.MoveLeft,
        (ConsoleKey.RightArrow, false) => _line.MoveRight,
        (ConsoleKey.LeftArrow, true) => _line.MoveWordLeft,
        (ConsoleKey.RightArrow, true) => _line.MoveWordRight,
        (ConsoleKey.Home, false) => _line.MoveToStart,
        (ConsoleKey.End, false) => _line.MoveToEnd,
        (ConsoleKey.A, true) => _line.MoveToStart,
        (ConsoleKey.E, true) => _line.MoveToEnd,
        (ConsoleKey.D, true) => _line.Delete,
        (ConsoleKey.K, true) => _line.CutToEnd,
        (ConsoleKey.U, true) => _line.CutToStart,
        (ConsoleKey.W, true) => _line.CutWord,
        (ConsoleKey.L, true) => () => output.Write("\u001b[2J\u001b[H"),
        (ConsoleKey.UpArrow, false) => () => Recall(history.Previous()),
        (ConsoleKey.DownArrow, false) => () => Recall(history.Next()),
        (ConsoleKey.P, true) => () => Recall(history.Previous()),
        (ConsoleKey.N, true) => () => Recall(history.Next()),
        _ => null,
    };

    // A statement of several lines comes back as one.
    private void Recall(string? statement)
    {
        if (statement is not null)
            _line.Replace(statement.ReplaceLineEndings(" "));
    }

    private EditedLine Finish(string prompt, bool isInterrupted)
    {
        _line.MoveToEnd();
        Draw(prompt);
        output.WriteLine(isInterrupted ? "^C" : "");
        return new(_line.Text, isInterrupted);
    }

    private void Draw(string prompt)
    {
        var room = Math.Max(10, width() - prompt.Length - 1);
        var from = Math.Max(0, _line.Cursor - room);
        var shown = _line.Text.AsSpan(from, Math.Min(room, _line.Text.Length - from));
        output.Write($"\r{prompt}{shown}\u001b[K\r\u001b[{prompt.Length + _line.Cursor - from}C");
        output.Flush();
    }

    private async Task CompleteAsync(string before, CancellationToken cancellationToken)
    {
        var completions = await assistant.CompleteAsync(before + _line.Text, before.Length + _line.Cursor, cancellationToken).ConfigureAwait(false);
        var start = completions.Start - before.Length;
        if (completions.Items.Count == 0 || start < 0)
            return;
        var common = Common(completions.Items);
        if (completions.Items.Count == 1)
            _line.Replace(start, completions.Length, completions.Items[0].Text);
        else if (common.Length > completions.Length)
            _line.Replace(start, completions.Length, common);
        else
            Show(completions.Items);
    }

    private void Show(IReadOnlyList<CypherCompletion> items)
    {
        var more = items.Count > MostShown ? $"  … {items.Count - MostShown} more" : "";
        output.WriteLine($"\r\n{string.Join("  ", items.Take(MostShown).Select(item => item.Text))}{more}\u001b[K");
    }

    private static string Common(IReadOnlyList<CypherCompletion> items)
    {
        var common = items[0].Text;
        foreach (var item in items)
        {
            var length = 0;
            while (length < Math.Min(common.Length, item.Text.Length) && char.ToUpperInvariant(common[length]) == char.ToUpperInvariant(item.Text[length]))
                length++;
            common = common[..length];
        }

        return common;
    }
}

/// <summary>A line that was read.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsInterrupted">Whether the user gave it up by Ctrl+C.</param>
internal readonly record struct EditedLine(string Text, bool IsInterrupted);
