using PaperGraph.Cli.Shell;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Tests.Shell;

/// <summary>Keys as a terminal gives them.</summary>
public sealed class LineEditorTests
{
    private static readonly ConsoleKeyInfo Enter = new('\r', ConsoleKey.Enter, false, false, false);
    private static readonly ConsoleKeyInfo Tab = new('\t', ConsoleKey.Tab, false, false, false);
    private static readonly ConsoleKeyInfo Up = new('\0', ConsoleKey.UpArrow, false, false, false);

    [Fact]
    public async Task Read_Letters_GivesTheLine() => Assert.Equal("RETURN 1;", (await ReadAsync([.. Type("RETURN 1;"), Enter]))?.Text);

    [Fact]
    public async Task Read_Up_GivesTheStatementBeforeOnOneLine()
    {
        var history = ShellHistory.Read(null);
        history.Add("MATCH (n)\nRETURN n;");
        Assert.Equal("MATCH (n) RETURN n;", (await ReadAsync([Up, Enter], history))?.Text);
    }

    [Fact]
    public async Task Read_TabWithOneCompletion_PutsItIn() => Assert.Equal("MATCH (b:Benchmark", (await ReadAsync([.. Type("MATCH (b:Ben"), Tab, Enter]))?.Text);

    [Fact]
    public async Task Read_TabWithSeveral_PutsInWhatTheyShare() => Assert.Equal("MATCH (b:Paper", (await ReadAsync([.. Type("MATCH (b:P"), Tab, Enter]))?.Text);

    [Fact]
    public async Task Read_ControlC_GivesUpTheLine()
    {
        var line = await ReadAsync([.. Type("RETURN"), new('\u0003', ConsoleKey.C, false, false, true)]);
        Assert.True(line?.IsInterrupted);
    }

    [Fact]
    public async Task Read_ControlDOnAnEmptyLine_Leaves() => Assert.Null(await ReadAsync([new('\u0004', ConsoleKey.D, false, false, true)]));

    private static IEnumerable<ConsoleKeyInfo> Type(string text) => text.Select(letter => new ConsoleKeyInfo(letter, ConsoleKey.None, false, false, false));

    private static async Task<EditedLine?> ReadAsync(ConsoleKeyInfo[] keys, ShellHistory? history = null)
    {
        var next = 0;
        using var output = new StringWriter();
        return await new LineEditor(() => keys[next++], output, () => 80, history ?? ShellHistory.Read(null), new LabelAssistant()).ReadAsync("> ", "", TestContext.Current.CancellationToken);
    }

    private sealed class LabelAssistant : ICypherAssistant
    {
        public ValueTask<CypherCompletions> CompleteAsync(string text, int position, CancellationToken cancellationToken = default)
        {
            var start = text.LastIndexOf(':', position - 1) + 1;
            var items = new[] { "Benchmark", "Paper", "PaperVersion" }.Where(label => label.StartsWith(text[start..position], StringComparison.Ordinal));
            return new(new CypherCompletions(start, position - start, [.. items.Select(label => new CypherCompletion(label, CypherCompletionKind.Label))]));
        }
    }
}
