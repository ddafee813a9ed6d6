using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Decisions;

/// <summary>What a person decides about names holds, shows why, and can be taken back.</summary>
public sealed class DecisionVerbsTests : IAsyncLifetime
{
    private const string Merge = "merge Method:chain of thought | Method:self consistency";

    private readonly CommandLine _commandLine = new();

    public async ValueTask InitializeAsync() => await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Merge_MakesOneConcept_ThatUndoDividesAgain()
    {
        var before = await _commandLine.RunAsync("concepts", "--limit", "0", "--format", "csv");

        var outcome = await _commandLine.RunAsync("merge", "self-consistency", "chain of thought", "--note", "a trial");

        Assert.Equal(ExitCode.Success, outcome.Code);
        Assert.Contains("also CoT, chain-of-thought prompting, self-consistency", (await _commandLine.RunAsync("explore", "self-consistency")).Results, StringComparison.Ordinal);
        Assert.Contains(Merge, (await _commandLine.RunAsync("decisions", "--format", "csv")).Results, StringComparison.Ordinal);
        Assert.Contains("person,1,Method:chain of thought,Method:self consistency", (await _commandLine.RunAsync("aliases", "CoT", "--format", "csv")).Results, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("decisions", "--undo", Merge)).Code);
        Assert.Equal(before.Results, (await _commandLine.RunAsync("concepts", "--limit", "0", "--format", "csv")).Results);
    }

    [Fact]
    public async Task Decision_SurvivesARebuild()
    {
        await _commandLine.RunAsync("hide", "gsm8k");
        await _commandLine.RunAsync("rebuild");
        Assert.Equal(ExitCode.NotFound, (await _commandLine.RunAsync("explore", "benchmark/gsm8k")).Code);
    }

    [Theory]
    [InlineData("merge", "self-consistency", "chain of thought")]
    [InlineData("split", "CoT")]
    [InlineData("retype", "gsm8k", "topic")]
    [InlineData("hide", "gsm8k")]
    public async Task DryRun_SaysWhatWouldChange_AndChangesNothing(params string[] words)
    {
        var outcome = await _commandLine.RunAsync([.. words, "--dry-run", "--format", "csv"]);

        Assert.Equal(ExitCode.Success, outcome.Code);
        Assert.Contains("\r\nnodes,Concept,", outcome.Results, StringComparison.Ordinal);
        Assert.Equal("decision,becomes,at,note\r\n", (await _commandLine.RunAsync("decisions", "--format", "csv")).Results);
    }

    [Theory]
    [InlineData(ExitCode.NotFound, "no concept 'nowhere'", "merge", "nowhere", "gsm8k")]
    [InlineData(ExitCode.Usage, "Both are benchmark/gsm8k already.", "merge", "gsm8k", "GSM8K")]
    [InlineData(ExitCode.Usage, "is the name of benchmark/gsm8k itself", "split", "GSM8K")]
    [InlineData(ExitCode.Usage, "is of that kind already", "retype", "gsm8k", "benchmark")]
    [InlineData(ExitCode.NotFound, "There is no decision 'hide Method:x'", "decisions", "--undo", "hide Method:x")]
    public async Task Decision_ThatMakesNoSense_IsRefused(int code, string message, params string[] words)
    {
        var outcome = await _commandLine.RunAsync(words);

        Assert.Equal(code, outcome.Code);
        Assert.Contains(message, outcome.Messages, StringComparison.Ordinal);
    }
}
