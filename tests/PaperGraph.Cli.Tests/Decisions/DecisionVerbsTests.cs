using System.Text.Json;
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
        Assert.Contains("person,chain-of-thought,self-consistency,1,0,,,Method:chain of thought,Method:self consistency", (await _commandLine.RunAsync("aliases", "CoT", "--format", "csv")).Results, StringComparison.Ordinal);
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
    [InlineData("merge", "self-consistency", "chain of thought", "gsm8k")]
    public async Task DryRun_SaysWhatWouldChange_AndChangesNothing(params string[] words)
    {
        var outcome = await _commandLine.RunAsync([.. words, "--dry-run", "--format", "csv"]);

        Assert.Equal(ExitCode.Success, outcome.Code);
        Assert.Contains("\r\nnodes,Concept,", outcome.Results, StringComparison.Ordinal);
        Assert.Equal("id,decision,becomes,at,takenBack,note,holds\r\n", (await _commandLine.RunAsync("decisions", "--format", "csv")).Results);
    }

    [Fact]
    public async Task Undo_TakesTheFirstDigitsOfTheId_AndLeavesARecord()
    {
        await _commandLine.RunAsync("hide", "gsm8k");
        var id = (await _commandLine.RunAsync("decisions", "--format", "csv")).Results.Split("\r\n")[1].Split(',')[0];

        var trial = await _commandLine.RunAsync("decisions", "--undo", id[..5], "--dry-run");
        Assert.Contains("Nothing was written", trial.Results, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotFound, (await _commandLine.RunAsync("explore", "gsm8k")).Code);
        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("decisions", "--undo", id[..5])).Code);

        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("explore", "gsm8k")).Code);
        Assert.Contains("Nothing was decided.", (await _commandLine.RunAsync("decisions")).Results, StringComparison.Ordinal);
        Assert.Contains("hide Benchmark:gsm8k,,", (await _commandLine.RunAsync("decisions", "--all", "--format", "csv")).Results, StringComparison.Ordinal);
        var again = await _commandLine.RunAsync("decisions", "--undo", id);
        Assert.Equal(ExitCode.NotFound, again.Code);
        Assert.Matches(@"was taken back on \d{4}-\d\d-\d\d \d\d:\d\d already", again.Messages);
    }

    [Fact]
    public async Task Decisions_AreListedAsPeopleWriteNames_AndSayWhichHolds()
    {
        await _commandLine.RunAsync("hide", "gsm8k");
        await _commandLine.RunAsync("retype", "ImageNet", "topic");
        await _commandLine.RunAsync("merge", "self-consistency", "chain-of-thought");
        await _commandLine.RunAsync("split", "self-consistency", "--from", "chain-of-thought");

        var people = (await _commandLine.RunAsync("decisions")).Results;
        var rows = (await _commandLine.RunAsync("decisions", "--format", "csv")).Results;

        Assert.Contains("hide GSM8K (benchmark)", people, StringComparison.Ordinal);
        Assert.Contains("retype ImageNet (benchmark) to topic", people, StringComparison.Ordinal);
        Assert.Matches(@"merge chain-of-thought and self-consistency  [-\d]+ [:\d]+, holds no more", people);
        Assert.Matches(@"split self-consistency from chain-of-thought  [-\d]+ [:\d]+\s*\n", people + "\n");
        Assert.DoesNotContain(":gsm8k", people, StringComparison.Ordinal);
        Assert.Equal(3, rows.Split(",true\r\n").Length - 1);
        Assert.Equal(1, rows.Split(",false\r\n").Length - 1);
    }

    [Fact]
    public async Task Retype_Back_TakesTheDecisionBack_AndToAThirdKindReplacesIt()
    {
        await _commandLine.RunAsync("retype", "gsm8k", "topic");
        var third = await _commandLine.RunAsync("retype", "gsm8k", "method");
        Assert.Contains("is now GSM8K  method/gsm8k", third.Results, StringComparison.Ordinal);
        Assert.Contains("retype Benchmark:gsm8k,Method", (await _commandLine.RunAsync("decisions", "--format", "csv")).Results, StringComparison.Ordinal);

        var back = await _commandLine.RunAsync("retype", "gsm8k", "benchmark");

        Assert.Contains("Taken back: ", back.Results, StringComparison.Ordinal);
        Assert.Contains("is now GSM8K  benchmark/gsm8k", back.Results, StringComparison.Ordinal);
        Assert.Contains("Nothing was decided.", (await _commandLine.RunAsync("decisions")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_ForPrograms_HasItsIdAndTheConcepts()
    {
        var rows = JsonDocument.Parse((await _commandLine.RunAsync("merge", "self-consistency", "chain of thought", "--format", "json")).Results).RootElement.EnumerateArray().ToList();

        Assert.Contains(rows, row => row.GetProperty("what").GetString() == "decision" && row.GetProperty("name").GetString() == Merge && row.GetProperty("id").GetString()!.Length == 7);
        Assert.Equal(2, rows.Count(row => row.GetProperty("what").GetString() == "concept" && row.GetProperty("id").GetString() == "method/chain-of-thought"));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("aliases")]
    public async Task HiddenConcept_ByAnotherOfItsNames_IsToldAsHidden(string verb)
    {
        await _commandLine.RunAsync("hide", "chain-of-thought");

        var outcome = await _commandLine.RunAsync(verb, "CoT");

        Assert.Equal(ExitCode.NotFound, outcome.Code);
        Assert.Contains("'CoT' was hidden with 'chain of thought' on", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_TravelsToAnotherStore_AndDoesNotComeBackFromIt()
    {
        using var other = new CommandLine();
        await _commandLine.RunAsync("hide", "gsm8k");
        await _commandLine.RunAsync("push", "--to", other.Store);
        await _commandLine.RunAsync("decisions", "--undo", "hide Benchmark:gsm8k");

        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("pull", "--from", other.Store)).Code);
        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("explore", "gsm8k")).Code);
        Assert.Equal(ExitCode.NotFound, (await other.RunAsync("explore", "gsm8k")).Code);
        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("push", "--to", other.Store)).Code);
        Assert.Equal(ExitCode.Success, (await other.RunAsync("explore", "gsm8k")).Code);
    }

    [Fact]
    public async Task Review_OfWhatWasKept_AsksNoMore()
    {
        var before = await _commandLine.RunAsync("review", "--limit", "0", "--format", "jsonl");
        var first = JsonDocument.Parse(before.Results.Split('\n')[0]).RootElement;
        var keep = first.GetProperty("keep").GetString()!;

        var outcome = await _commandLine.RunAsync(keep[keep.IndexOf("keep ", StringComparison.Ordinal)..].Split(' '));

        Assert.Equal(ExitCode.Success, outcome.Code);
        Assert.Contains("graph: nothing changes", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain(keep, (await _commandLine.RunAsync("review", "--limit", "0", "--format", "jsonl")).Results, StringComparison.Ordinal);
        await _commandLine.RunAsync("decisions", "--undo", outcome.Results.Split(' ')[1]);
        Assert.Equal(before.Results, (await _commandLine.RunAsync("review", "--limit", "0", "--format", "jsonl")).Results);
    }

    [Fact]
    public async Task Review_OfAKind_HasThatKindAlone()
    {
        var kinds = (await _commandLine.RunAsync("review", "--kind", "none", "--limit", "3", "--format", "csv")).Results.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.All(kinds, row => Assert.StartsWith("none,", row, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Usage, (await _commandLine.RunAsync("review", "--kind", "every")).Code);
    }

    [Theory]
    [InlineData("aliases", "gsm8k")]
    [InlineData("aliases", "benchmark/gsm8k")]
    [InlineData("show", "GSM8K")]
    [InlineData("explore", "GSM8K")]
    public async Task HiddenName_IsToldAsHidden_WithTheWayBack(params string[] words)
    {
        await _commandLine.RunAsync("hide", "gsm8k", "--note", "too common");

        var outcome = await _commandLine.RunAsync(words);

        Assert.Equal(ExitCode.NotFound, outcome.Code);
        Assert.Contains("was hidden on", outcome.Messages, StringComparison.Ordinal);
        Assert.Contains("too common", outcome.Messages, StringComparison.Ordinal);
        Assert.Contains("decisions --undo ", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_OfSeveralKinds_SaysWhatBecomesOfThem()
    {
        var outcome = await _commandLine.RunAsync("merge", "gsm8k", "chain of thought", "self-consistency", "--dry-run");

        Assert.Equal(3, outcome.Results.Split("would be").Length - 1);
        Assert.Contains("They are of several kinds", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aliases_OnATerminal_AreAsPeopleWriteThem()
    {
        var outcome = await _commandLine.RunAsync("aliases", "CoT");

        Assert.Contains("CoT  = chain-of-thought", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("Method:", outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.NotFound, "no concept 'nowhere'", "merge", "nowhere", "gsm8k")]
    [InlineData(ExitCode.Usage, "'GSM8K' is benchmark/gsm8k, which is among them already.", "merge", "gsm8k", "GSM8K")]
    [InlineData(ExitCode.Usage, "is the name of benchmark/gsm8k itself", "split", "GSM8K")]
    [InlineData(ExitCode.Usage, "Both are benchmark/gsm8k.", "keep", "gsm8k", "GSM8K")]
    [InlineData(ExitCode.Usage, "Required argument", "merge", "gsm8k")]
    [InlineData(ExitCode.Usage, "is of that kind already", "retype", "gsm8k", "benchmark")]
    [InlineData(ExitCode.NotFound, "There is no decision 'hide Method:x'", "decisions", "--undo", "hide Method:x")]
    public async Task Decision_ThatMakesNoSense_IsRefused(int code, string message, params string[] words)
    {
        var outcome = await _commandLine.RunAsync(words);

        Assert.Equal(code, outcome.Code);
        Assert.Contains(message, outcome.Messages, StringComparison.Ordinal);
    }
}
