using PaperGraph.Extraction.Training.Roles;
using PaperGraph.Extraction.Training.Scores;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.Roles;

public sealed class RoleRunTests : IDisposable
{
    private const int Papers = 30;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();

    public void Dispose()
    {
        _folder.Dispose();
        _console.Dispose();
    }

    [Fact]
    public async Task RunAsync_Twice_WritesTheSameBytes()
    {
        await FitAsync("first.txt");
        await FitAsync("second.txt");

        Assert.Equal(await ReadAsync("first.txt"), await ReadAsync("second.txt"));
    }

    [Fact]
    public async Task RunAsync_PapersThatTellRolesByVerbs_LearnsThem()
    {
        await FitAsync("roles.txt");

        Assert.Contains("all             60 concepts  1.000", _console.ToString(), StringComparison.Ordinal);
        Assert.Contains("VerbBefore propose:", await ReadAsync("roles.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Results_CountsThem()
    {
        await FitAsync("roles.txt");

        await new ResultRun(_console, _folder.At("roles.txt"), models: null).RunAsync([Gold], [Texts], errors: null, TestContext.Current.CancellationToken);

        Assert.Contains($"{Papers} of {Papers} found", _console.ToString(), StringComparison.Ordinal);
    }

    private string Gold => _folder.Write("gold.jsonl", Lines(i =>
        $$"""{"id":"p{{i}}","entities":[{"type":"Method","name":"graph walk","surfaces":["graph walks"],"role":"introduces"},{"type":"Benchmark","name":"GSM8K","surfaces":["GSM8K"],"role":"evaluates"}],"results":[{"model":"graph walk","benchmark":"GSM8K","value":"86.{{i}}"}]}"""));

    private string Texts => _folder.Write("texts.jsonl", Lines(i =>
        $$"""{"id":"p{{i}}","title":"Study number {{i}}","abstract":"Maps are old. We propose graph walks. It reaches 86.{{i}}% accuracy on GSM8K in tests."}"""));

    private Task FitAsync(string output) =>
        new RoleRun(_console, folds: 3, models: null).RunAsync([Gold], [Texts], _folder.At(output), TestContext.Current.CancellationToken);

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_folder.At(name), TestContext.Current.CancellationToken);

    private static string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(0, Papers).Select(line));
}
