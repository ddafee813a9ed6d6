using System.Text;

namespace PaperGraph.Cli.Tests.Shell;

/// <summary>The shell with its lines from standard input.</summary>
public sealed class ShellScriptTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Statements_OnSeveralLines_RunOneAfterTheOther()
    {
        var outcome = await RunAsync("MATCH (b:Benchmark)\nWHERE b.papers > 12\nRETURN b.name AS name ORDER BY name; RETURN 2 AS two;\nRETURN 3 AS three", "--format", "csv");
        Assert.Equal("name\r\nGSM8K\r\nMMLU\r\ntwo\r\n2\r\nthree\r\n3\r\n", outcome.Results);
    }

    [Fact]
    public async Task Parameter_SetByAnExpression_IsThereForWhatFollows()
    {
        var outcome = await RunAsync(":param least => 10 + 2\nMATCH (b:Benchmark) WHERE b.papers > $least RETURN count(b) AS n;\n:params\n", "--format", "csv");
        Assert.Equal("n\r\n2\r\nparameter,value\r\nleast,12\r\n", outcome.Results);
    }

    [Fact]
    public async Task QueryName_IsAStatement()
    {
        var outcome = await RunAsync(":param other => 1\n:param benchmark => 'benchmark/gsm8k'\n:param limit => 1\npapers-of-benchmark;\n", "--format", "jsonl");
        Assert.Contains("\"paper\"", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_EndsAScript()
    {
        var outcome = await RunAsync("RETURN 1 AS one;\nRETRUN 2;\nRETURN 3;\n", "--format", "csv");
        Assert.Equal(ExitCode.Query, outcome.Code);
        Assert.Equal("one\r\n1\r\n", outcome.Results);
        Assert.Contains("query:1:1:", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ThatIsUnknown_SaysWhichIsMeant()
    {
        var outcome = await RunAsync(":shema\n");
        Assert.Contains("did you mean :schema?", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_ListsLabelsTypesAndProperties()
    {
        var outcome = await RunAsync(":schema\n:exit\nRETURN 1;", "--format", "csv");
        Assert.Contains("label,Benchmark,108\r\n", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("1\r\n1\r\n", outcome.Results, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Results, string Messages)> RunAsync(string script, params string[] options)
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(script));
        var outcome = await _commandLine.RunAsync(input, ["shell", .. options]);
        return (outcome.Code, outcome.Results, outcome.Messages);
    }
}
