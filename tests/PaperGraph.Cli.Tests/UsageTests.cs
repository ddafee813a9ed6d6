namespace PaperGraph.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [InlineData("bild", "x")]
    [InlineData("build")]
    [InlineData("build", "x", "--surce=y")]
    [InlineData("build", "x", "--set", "title=x")]
    [InlineData("build", "x", "--max-rejects", "many")]
    [InlineData("concepts", "--format", "xml")]
    [InlineData("concepts", "--format", "7")]
    [InlineData("concepts", "--limit", "-1")]
    [InlineData("papers", "--year", "abc")]
    [InlineData("forget")]
    [InlineData("forget", "p", "--source", "s")]
    [InlineData("export")]
    [InlineData("export", "--format", "xlsx")]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "gexf", "--flavor", "gephi")]
    [InlineData("export", "--format", "graphml", "--flavor", "plain")]
    [InlineData("export", "--format", "json", "--min-confidence", "90")]
    [InlineData("export", "--format", "json", "--min-confidence", "-0.1")]
    [InlineData("build", "x", "--min-confidence", "precize")]
    [InlineData("concepts", "--min-confidence", "high")]
    [InlineData("push")]
    [InlineData("eval")]
    [InlineData("pull", "--to", "other.db")]
    public async Task Usage_Wrong_IsSaidOnStandardErrorAlone(params string[] arguments)
    {
        var outcome = await _commandLine.RunAsync(arguments);
        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Empty(outcome.Results);
        Assert.NotEmpty(outcome.Messages);
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("forget", "p")]
    [InlineData("rebuild")]
    [InlineData("push", "--to", "other.db")]
    public async Task Store_Missing_IsSaidAndNotMade(params string[] arguments)
    {
        var outcome = await _commandLine.RunAsync(arguments);
        Assert.Equal(ExitCode.Store, outcome.Code);
        Assert.Contains("build", outcome.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("shared")]
    [InlineData("show")]
    [InlineData("concepts")]
    [InlineData("export")]
    [InlineData("push")]
    [InlineData("eval")]
    public async Task Help_OfAVerb_IsReviewed(params string[] verb)
    {
        var outcome = await _commandLine.RunAsync([.. verb, "--help"]);
        Assert.Equal(ExitCode.Success, outcome.Code);
        Testing.Snapshot.Match(outcome.Results, "help" + string.Concat(verb.Select(name => "-" + name)));
    }
}
