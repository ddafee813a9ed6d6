using System.Text.Json;

namespace PaperGraph.Cli.Tests.Eval;

public sealed class EvalTests : IDisposable
{
    private const string Text = """{"id":"p","title":"ZetaNet: a Model for Image Classification","abstract":"We propose ZetaNet. ZetaNet is evaluated on ImageNet and compared with ResNet-50."}""";

    private const string Annotation = """
        {"id":"p","entities":[{"type":"Model","name":"ZetaNet","role":"introduces"},{"type":"Topic","name":"image classification","surfaces":["Image Classification"],"role":"studies"},{"type":"Benchmark","name":"ImageNet","role":"evaluates"},{"type":"Model","name":"ResNet-50","role":"evaluates"}]}
        """;

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [InlineData("match", "Model,Benchmark,Method,Topic,any,micro,results,roles")]
    [InlineData("strict", "Model,Benchmark,Method,Topic,micro")]
    [InlineData("set", "Model,Benchmark,Method,Topic,micro")]
    public async Task Eval_Mode_ScoresEachType(string mode, string rows)
    {
        var table = await RowsAsync("--mode", mode);

        Assert.Equal(rows, string.Join(',', table.Select(row => row.GetProperty("type").GetString())));
        Assert.Equal(1, table[1].GetProperty("precision").GetDouble());
    }

    [Fact]
    public async Task Eval_OptionsThatGoTogether_AreTaken()
    {
        await RowsAsync("--by", "type", "--mode", "strict");
        await RowsAsync("--core", "--min-confidence", "0.5", "--mode", "match");
        await RowsAsync("--by", "role", "--min-confidence", "precise", "--no-lexicon");
    }

    [Theory]
    [InlineData("role", "role", "introduces,evaluates,uses,studies,mentions,roles of Model,roles of Benchmark,roles of Method,roles of Topic,roles")]
    [InlineData("support", "papers", "1,2–3,4+")]
    public async Task Eval_By_DividesFiguresSo(string view, string column, string rows) =>
        Assert.Equal(rows, string.Join(',', (await RowsAsync("--by", view)).Select(row => row.GetProperty(column).GetString())));

    [Fact]
    public async Task Eval_ByConfidence_GivesErrorAndAreaForEachType()
    {
        var sums = (await RowsAsync("--by", "confidence")).Where(row => row.GetProperty("from").ValueKind == JsonValueKind.Null).ToList();

        Assert.Equal(["Model", "Benchmark", "Method", "Topic", "all"], sums.Select(row => row.GetProperty("type").GetString()));
        Assert.All(sums, row => Assert.InRange(row.GetProperty("error").GetDouble(), 0, 1));
    }

    [Fact]
    public async Task Eval_Curve_IsDrawn()
    {
        var picture = _commandLine.Folder.At("curve.svg");

        await RowsAsync("--curve", picture);

        Assert.StartsWith("<svg", await File.ReadAllTextAsync(picture, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_SetForNamedEntities_IsScoredByItsTypes()
    {
        var set = _commandLine.Folder.Write("set.jsonl", """{"id":"1","doc":"d","text":"We train on ImageNet.","entities":[{"start":12,"end":20,"type":"Dataset"}]}""");

        var outcome = await _commandLine.RunAsync("eval", set, "--types", "scier", "-f", "csv");

        Assert.Contains("Dataset,1", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("Benchmark", outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--texts")]
    [InlineData("scier", "--types", "nothing")]
    [InlineData("nothing to match", "--types", "scier", "--mode", "match")]
    [InlineData("--types and --by do not", "--types", "scier", "--by", "role")]
    [InlineData("--types and --curve", "--types", "scier", "--curve", "c.svg")]
    [InlineData("--types and --texts", "--types", "scier", "--texts", "t.jsonl")]
    [InlineData("--types and --identity", "--types", "scier", "--identity")]
    [InlineData("--identity and --mode do not", "--identity", "--mode", "strict")]
    [InlineData("--identity and --by do not", "--identity", "--by", "support")]
    [InlineData("--by role and --mode do not", "--by", "role", "--mode", "match")]
    [InlineData("--by support and --core", "--by", "support", "--core")]
    [InlineData("--by confidence and --min-confidence", "--by", "confidence", "--min-confidence", "0.5")]
    [InlineData("--mode set and --core", "--mode", "set", "--core")]
    [InlineData("--mode Strict and --curve", "--curve", "c.svg", "--mode", "Strict")]
    [InlineData("--curve and --core", "--curve", "c.svg", "--core")]
    public async Task Eval_WrongOptions_AreAUsageErrorThatSaysWhatToTry(string expected, params string[] options)
    {
        var outcome = await _commandLine.RunAsync(["eval", _commandLine.Folder.Write("gold.jsonl", Annotation), .. options]);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains(expected, outcome.Messages, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> RowsAsync(params string[] options)
    {
        var (gold, texts) = (_commandLine.Folder.Write("gold.jsonl", Annotation), _commandLine.Folder.Write("texts.jsonl", Text));
        var outcome = await _commandLine.RunAsync(["eval", gold, "--texts", texts, "-f", "json", .. options]);
        Assert.True(outcome.Code == ExitCode.Success, outcome.Messages);
        return [.. JsonDocument.Parse(outcome.Results).RootElement.EnumerateArray()];
    }
}
