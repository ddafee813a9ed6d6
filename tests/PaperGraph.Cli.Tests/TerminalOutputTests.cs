using System.Text.RegularExpressions;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests;

/// <summary>What people see on a terminal: ids and commands that can be copied, and nothing that steers the terminal.</summary>
public sealed partial class TerminalOutputTests : IDisposable
{
    private const string Steering = "\u001b[31mRed\u001b[0m \u202eTitle\u0085";

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [InlineData(24)]
    [InlineData(40)]
    [InlineData(80)]
    public async Task Table_OnANarrowTerminal_BreaksNoId(int width)
    {
        await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));
        _commandLine.Width = width;
        foreach (var arguments in new string[][] { ["concepts"], ["papers"], ["papers", "--concept", "LoRA"], ["shared", "gsm8k"], ["explore", "gsm8k"], ["show", "arxiv:2110.14168"], ["show", "gsm8k"] })
        {
            var whole = await IdsAsync([.. arguments, "-f", "json"]);
            var shown = (await _commandLine.RunAsync(arguments)).Results;
            Assert.True(whole.Count > 0);
            Assert.All(Id().Matches(shown), id => Assert.True(whole.Contains(id.Value), $"{string.Join(' ', arguments)}: {id.Value}"));
        }

        async Task<HashSet<string>> IdsAsync(params string[] arguments)
        {
            string[] all = [.. (await _commandLine.RunAsync(arguments)).Results.Split('"'), .. (await _commandLine.RunAsync("export", "-f", "json")).Results.Split('"')];
            return [.. all.Where(text => Id().IsMatch(text))];
        }
    }

    [Fact]
    public async Task Table_WithoutRoom_SaysWhatItLeftOut()
    {
        await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));
        _commandLine.Width = 80;

        var concepts = await _commandLine.RunAsync("concepts");

        Assert.Contains("no room for name, firstYear, lastYear, aliases", concepts.Results, StringComparison.Ordinal);
        Assert.All(concepts.Results.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Review_OnANarrowTerminal_HasEachCommandOnALine()
    {
        await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));
        _commandLine.Width = 40;

        var review = await _commandLine.RunAsync("review", "-n", "5");

        Assert.Equal(5, review.Results.Split('\n').Count(line => line.StartsWith("   no:  papergraph keep ", StringComparison.Ordinal) && line.Contains(_commandLine.Store, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Text_ThatSteersTheTerminal_IsShownInstead_AndKeptForPrograms()
    {
        await _commandLine.BuildAsync(_commandLine.Folder.Write("papers.jsonl", $$"""{"id":"a","title":"{{Steering.Replace("\u001b", "\\u001b", StringComparison.Ordinal)}}","abstract":"We evaluate on GSM8K."}"""));
        await _commandLine.RunAsync("hide", "gsm8k", "--note", Steering);
        string[][] asked = [["papers"], ["show", "a"], ["search", "title"], ["decisions"], ["show", "gsm8k"], ["explore", Steering]];
        foreach (var arguments in asked)
        {
            var outcome = await _commandLine.RunAsync(arguments);
            Assert.Contains("␛[31m", outcome.Results + outcome.Messages, StringComparison.Ordinal);
            Assert.DoesNotContain(outcome.Results + outcome.Messages, character => character is '\u001b' or '\u202e' or '\u0085');
        }

        Assert.Contains("\\u001B[31m", (await _commandLine.RunAsync("decisions", "-f", "json")).Results, StringComparison.Ordinal);
        Assert.Contains(Steering, (await _commandLine.RunAsync("decisions", "-f", "csv")).Results, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?:paper|benchmark|method|model|topic)/\S+")]
    private static partial Regex Id();
}
