using PaperGraph.Cli.Running;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests;

/// <summary>Answers that would mislead alone: of a name that two things have, and of a threshold that leaves nothing.</summary>
public sealed class NamesAndThresholdsTests : IAsyncLifetime
{
    private readonly CommandLine _commandLine = new();

    public async ValueTask InitializeAsync() => await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Show_OfANameThatAPaperAndAConceptHave_NamesBoth()
    {
        var byName = await _commandLine.RunAsync("show", "BERT");

        Assert.StartsWith("[BERT]1: ", byName.Results, StringComparison.Ordinal);
        Assert.Contains("BERT is a model too. Try: papergraph show model/bert", byName.Messages, StringComparison.Ordinal);
        Assert.Empty((await _commandLine.RunAsync("show", "arxiv:1810.04805")).Messages);
        Assert.Empty((await _commandLine.RunAsync("show", "model/bert")).Messages);
    }

    [Theory]
    [InlineData("concepts")]
    [InlineData("concepts", "--by", "rank")]
    [InlineData("papers", "--concept", "LoRA")]
    [InlineData("show", "arxiv:2110.14168")]
    [InlineData("show", "gsm8k")]
    [InlineData("explore", "gsm8k")]
    [InlineData("shared")]
    [InlineData("shared", "--matrix")]
    [InlineData("shared", "gsm8k")]
    [InlineData("export", "-f", "json", "--around", "gsm8k")]
    public async Task Answer_ThatAThresholdLeavesEmpty_SaysHowMuchIsBelow(params string[] words)
    {
        var outcome = await _commandLine.RunAsync([.. words, "--min-confidence", "1"]);

        Assert.Equal(ExitCode.Success, outcome.Code);
        Assert.Matches(@"None is at 1 or more; \d+ below\.", outcome.Results + outcome.Messages);
    }

    [Fact]
    public async Task Path_ThatAThresholdCuts_SaysSo() =>
        Assert.Contains("one does over what is less sure", (await _commandLine.RunAsync("path", "gsm8k", "imagenet", "--min-confidence", "1")).Messages, StringComparison.Ordinal);

    [Theory]
    [InlineData("method/chain-of-thought", "method/chain-of-thought")]
    [InlineData("/tmp/graph.db", "/tmp/graph.db")]
    [InlineData("two words", "'two words'")]
    [InlineData("$HOME `id` \"x\"", "'$HOME `id` \"x\"'")]
    [InlineData("L'Hôpital", "'L'\\''Hôpital'")]
    [InlineData("", "''")]
    public void WordOfACommand_IsTakenByAShellForWhatItIs(string word, string written)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(written, ShellWord.Of(word));
    }
}
