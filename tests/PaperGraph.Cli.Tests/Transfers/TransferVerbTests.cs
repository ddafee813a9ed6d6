namespace PaperGraph.Cli.Tests.Transfers;

/// <summary><c>push</c> and <c>pull</c> between two files.</summary>
public sealed class TransferVerbTests : IDisposable
{
    private readonly CommandLine _here = new();
    private readonly CommandLine _there = new();

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Fact]
    public async Task Push_WithPapersOnBothSides_GivesTheGraphOfBoth()
    {
        using var both = new CommandLine();
        await SamplePapers.BuildAsync(_here, ..40);
        await SamplePapers.BuildAsync(_there, 30..);
        await SamplePapers.BuildAsync(both, ..);

        var pushed = await _here.RunAsync("push", "--to", _there.Store);

        Assert.Equal((ExitCode.Success, ""), (pushed.Code, pushed.Messages));
        Assert.Contains("papers: 30 added, 10 unchanged, 20 only there", pushed.Results, StringComparison.Ordinal);
        Assert.Matches(@"nodes +Paper +30 +0 +0 ", pushed.Results);
        Assert.Equal(await ExportAsync(both), await ExportAsync(_there));
        Assert.Contains("graph: nothing changes", (await _here.RunAsync("push", "--to", _there.Store)).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_AsAMirror_GivesTheGraphOfTheOther()
    {
        await SamplePapers.BuildAsync(_here, ..10);
        await SamplePapers.BuildAsync(_there, 5..15);

        var pulled = await _here.RunAsync("pull", "--from", _there.Store, "--mirror", "--format", "csv");

        Assert.StartsWith("what,name,added,changed,removed,unchanged,onlyThere,newerThere\r\npapers,all,5,0,5,5,0,0\r\n", pulled.Results, StringComparison.Ordinal);
        Assert.Equal(await ExportAsync(_there), await ExportAsync(_here));
    }

    [Fact]
    public async Task DryRun_IntoNothing_SaysAllAndMakesNothing()
    {
        await SamplePapers.BuildAsync(_here, ..);

        var foreseen = await _here.RunAsync("push", "--to", _there.Store, "--dry-run", "--format", "json");
        var text = await _here.RunAsync("push", "--to", _there.Store, "--dry-run");

        Assert.False(File.Exists(_there.Store));
        Assert.Contains("Nothing was written", text.Results, StringComparison.Ordinal);
        Assert.All(text.Results.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 120));
        Assert.Equal((await _here.RunAsync("push", "--to", _there.Store, "--format", "json")).Results, foreseen.Results);
    }

    [Fact]
    public async Task Source_Missing_IsSaidAndNoDestinationIsMade()
    {
        var pulled = await _here.RunAsync("pull", "--from", _there.Folder.At("nowhere.db"));

        Assert.Equal(ExitCode.Store, pulled.Code);
        Assert.Contains("nowhere.db", pulled.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(_here.Store));
    }

    [Fact]
    public async Task Store_IntoItself_IsAUsageError()
    {
        await SamplePapers.BuildAsync(_here, ..1);

        Assert.Equal(ExitCode.Usage, (await _here.RunAsync("push", "--to", _here.Store)).Code);
    }

    private static async Task<string> ExportAsync(CommandLine commandLine) => (await commandLine.RunAsync("export", "--format", "graphml")).Results;
}
