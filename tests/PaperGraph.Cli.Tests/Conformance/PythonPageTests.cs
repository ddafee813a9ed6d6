using System.Text.RegularExpressions;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>What <c>docs/python.md</c> tells to do, done as it stands there.</summary>
public sealed partial class PythonPageTests : IAsyncLifetime
{
    private readonly CommandLine _commandLine = new();

    public async ValueTask InitializeAsync() => await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("pandas", "pandas", @"\n2023 +14 ")]
    [InlineData("NetworkX", "networkx", @"^\['benchmark/[^']+'(, 'benchmark/[^']+'){4}\]")]
    [InlineData("igraph", "igraph", @"^\['benchmark/[^']+'(, 'benchmark/[^']+'){4}\] Clustering with ")]
    public async Task Code_OfThePage_RunsOnTheSample(string heading, string module, string printed)
    {
        FullTier.Require($"needs {heading}");
        var (command, code) = Section(heading);
        await RunAsync(command);
        Assert.Equal(3, code.TrimEnd().Split('\n').Length);
        var enter = $"import os, sys; os.chdir(sys.argv[1])\n{code}";
        Assert.Matches(printed, await Tool.RunPythonAsync(enter, [module], _commandLine.Folder.Path));
    }

    /// <summary>The command and the code below a heading.</summary>
    private static (string Command, string Code) Section(string heading)
    {
        var page = File.ReadAllText(RepositoryFiles.At("docs", "python.md")).ReplaceLineEndings("\n");
        var blocks = CodeBlock().Matches(page[page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal)..]);
        return (blocks[0].Groups["text"].Value, blocks[1].Groups["text"].Value);
    }

    /// <summary>Runs <c>papergraph … > FILE</c> or <c>papergraph … -o FILE</c> as a shell in the test's folder would.</summary>
    private async Task RunAsync(string command)
    {
        string[] words = command.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("papergraph", words[0]);
        var file = _commandLine.Folder.At(words[^1]);
        var arguments = words[^2] == ">" ? words[1..^2] : [.. words[1..^1], file];
        var outcome = await _commandLine.RunAsync(arguments);
        Assert.True(outcome.Code == ExitCode.Success, outcome.Messages);
        if (words[^2] == ">")
            await File.WriteAllTextAsync(file, outcome.Results, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"```(python)?\n(?<text>[^`]+)```")]
    private static partial Regex CodeBlock();
}
