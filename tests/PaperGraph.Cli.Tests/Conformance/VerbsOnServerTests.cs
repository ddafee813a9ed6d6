using System.IO.Compression;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Conformance;

/// <summary>
/// Every reading verb on a Neo4j server, with data beside ours, answers as on a file: results, messages and exit codes, byte for byte.
/// </summary>
[Collection(nameof(ServerTests))]
public sealed class VerbsOnServerTests(SharedServer shared)
{
    private static readonly string[] Formats = ["json", "table"];

    /// <summary>Nodes under our labels that are not ours, also such as hang on nodes of ours.</summary>
    private static readonly string[] OtherData =
    [
        """
        UNWIND range(1, 100) AS i
        CREATE (paper:Paper {id: 'other-' + i, title: 'Another paper', year: 2030, source: 'elsewhere'})
        CREATE (concept:Concept:Benchmark {id: i, name: 'GSM8K', papers: 1000, aliases: ['LoRA']})
        CREATE (paper)-[:EVALUATES_ON {confidence: 1.0, evidence: 'Not ours.'}]->(concept)-[:CO_OCCURS {count: 9}]->(:Concept:Method {name: 'LoRA'})
        CREATE (:Author {id: ['a', 'list', toString(i)], name: 5}), (:Venue), (:Topic {id: 'topic' + i, name: 'x'})
        """,
        """
        MATCH (paper:Paper {id: 'other-1'}), (concept:Concept {id: 1}), (ours:Concept) WHERE ours.id STARTS WITH 'benchmark/'
        CREATE (paper)-[:EVALUATES_ON {confidence: 1.0, evidence: 'Not ours.'}]->(ours)-[:CO_OCCURS {count: 99}]->(concept)
        """,
        """
        CREATE (:Paper {id: 'method/low-rank-adaptation'})-[:USES]->(:Method:Concept {id: 'paper/arxiv:2106.09685', name: 'LoRA'})
        CREATE (:Concept {id: 'method/zzz', name: 'zzz'})
        """,
        """
        MERGE (nobody:Author {id: 'nobody', name: 'Nobody'})
        WITH nobody
        MATCH (concept:Concept {id: 2}), (ours:Paper) WHERE ours.id STARTS WITH 'paper/'
        CREATE (ours)-[:INTRODUCES {confidence: 1.0, evidence: 'Not ours.'}]->(concept)-[:LIKES]->(ours)-[:WRITTEN_BY {position: 0}]->(nobody)
        """,
    ];

    private static readonly string[][] Questions =
    [
        ["papers"], ["papers", "-n", "0"], ["papers", "--year", "2023"], ["papers", "--year", "1900"], ["papers", "--year", "2022", "-n", "2"],
        ["papers", "--concept", "GSM8K"], ["papers", "--concept", "gsm 8k", "-n", "2"], ["papers", "--concept", "lora", "--year", "2023"], ["papers", "--concept", "LoRA", "--year", "1900"],
        ["papers", "--concept", "topic/nothing"], ["papers", "--concept", "zzz"],
        ["concepts"], ["concepts", "-n", "0"], ["concepts", "--label", "model", "-n", "7"], ["concepts", "--by", "degree", "-n", "0"], ["concepts", "--by", "degree", "--label", "topic"],
        ["concepts", "--by", "rank", "-n", "0"], ["concepts", "--by", "rank", "--label", "Benchmark", "-n", "9"],
        ["shared"], ["shared", "-n", "0"], ["shared", "-n", "2", "--role", "any"], ["shared", "benchmark/gsm8k"], ["shared", "GSM8K", "--role", "any"], ["shared", "paper/arxiv:2201.11903"],
        ["shared", "arxiv:2201.11903", "--role", "any"], ["shared", "--matrix"], ["shared", "--matrix", "-n", "4"], ["shared", "--matrix", "--role", "any", "-n", "0"],
        ["shared", "gsm9k"], ["shared", "model/gpt-3"],
        ["explore", "GSM8K"], ["explore", "benchmark/gsm8k", "--evidence"], ["explore", "gsm-8k", "--depth", "2", "-n", "3", "-e"], ["explore", "topic/language-model", "--depth", "3", "-n", "2"],
        ["explore", "topic/language-model", "-n", "0"], ["explore", "GPT-3", "--depth", "0"], ["explore", "gsm9k"], ["explore", "arxiv:2201.11903"], ["explore", "zzzzzzzz"], ["explore", " "],
        ["path", "GSM8K", "ImageNet"], ["path", "benchmark/gsm8k", "benchmark/gsm8k"], ["path", "arxiv:2201.11903", "model/gpt-3"], ["path", "author/jason-wei", "LoRA"], ["path", "Nobody", "GSM8K"],
        ["path", "imagenet", "paper/arxiv:2110.14168"], ["path", "benchmark/gsm8k", "venue/neurips"],
        ["show", "arxiv:2201.11903"], ["show", "paper/arxiv:2110.14168"], ["show", "arxiv:9999.99999"], ["show", "LoRA"],
        ["review", "-n", "0"], ["review", "--kind", "same", "-n", "3"], ["aliases", "CoT"], ["aliases", "gsm9k"], ["decisions"],
        ["stats"],
        ["papers", "--min-confidence", "0.95"], ["papers", "--concept", "GSM8K", "--min-confidence", "precise"], ["papers", "--concept", "LoRA", "--min-confidence", "1"],
        ["concepts", "-n", "0", "--min-confidence", "0.9"], ["concepts", "-n", "0", "--by", "confidence"], ["concepts", "-n", "20", "--by", "confidence", "--min-confidence", "0.9"],
        ["concepts", "--by", "degree", "-n", "0", "--min-confidence", "0.9"], ["concepts", "--by", "rank", "-n", "30", "--min-confidence", "0.9"], ["concepts", "--min-confidence", "0.1"],
        ["shared", "--min-confidence", "0.98"], ["shared", "benchmark/gsm8k", "--min-confidence", "0.98"], ["shared", "paper/arxiv:2201.11903", "--role", "any", "--min-confidence", "0.98"],
        ["shared", "--matrix", "--min-confidence", "0.98"], ["explore", "GSM8K", "--depth", "2", "-n", "5", "-e", "--min-confidence", "0.95"], ["explore", "topic/language-model", "-n", "0", "--min-confidence", "0.9"],
        ["path", "GSM8K", "ImageNet", "--min-confidence", "0.97"], ["path", "arxiv:2201.11903", "model/gpt-3", "--min-confidence", "1"], ["show", "arxiv:2201.11903", "--min-confidence", "0.9"],
        ["show", "GSM8K"], ["show", "low-rank adaptation", "--min-confidence", "precise"], ["show", "zzz"], ["stats", "--min-confidence", "0.9"], ["stats", "--min-confidence", "1"],
    ];

    [Fact]
    public async Task Sample_OnAServerWithOtherData_IsAnsweredAsOnAFile()
    {
        var server = await shared.EmptyAsync();
        using var served = new CommandLine(server.Address);
        using var file = new CommandLine();
        await BuildAsync(file, served, RepositoryFiles.At("samples", "papers.jsonl"));
        await AddOtherDataAsync(server);

        foreach (var question in Questions)
            await AssertSameAsync(file, served, question);
        await AssertSameHitsAsync(file, served, "language", "models");
    }

    [Fact]
    public async Task Node_WhoseIdIsGone_IsFoundOnBoth()
    {
        var server = await shared.EmptyAsync();
        using var served = new CommandLine(server.Address);
        using var file = new CommandLine();
        await BuildAsync(file, served, Write(file, "first.jsonl", """{"id": "one", "title": "Motley Texts by MoTx", "abstract": "Our pipeline is built on MoTx. The method MoTx is evaluated on GSM8K."}"""));
        await BuildAsync(file, served, Write(file, "second.jsonl", """{"id": "two", "title": "Motley Texts", "abstract": "We propose Mixture-of-Texts (MoTx), a new method. Mixture-of-Texts (MoTx) is evaluated on GSM8K."}"""));

        var moved = await file.RunAsync("explore", "method/motx", "-f", "json");
        Assert.Equal(ExitCode.Success, moved.Code);
        Assert.Contains("method/mixture-of-texts", moved.Results, StringComparison.Ordinal);
        await AssertSameAsync(file, served, ["explore", "method/motx"]);
        await AssertSameAsync(file, served, ["path", "method/motx", "paper/one"]);
        await AssertSameAsync(file, served, ["papers", "--concept", "MoTx", "--year", "2020"]);
        await AssertSameAsync(file, served, ["show", "Motley Texts"]);
    }

    [Fact]
    public async Task Names_BeyondTheFirstPlane_StandInOneOrder()
    {
        var server = await shared.EmptyAsync();
        using var served = new CommandLine(server.Address);
        using var file = new CommandLine();
        string[] ids = ["z", "\uE000", "\uFF5E", "😀", "a\\u001fb", "𐀀", "a/b", "A", "a"];
        var lines = ids.Select(id => $$"""{"id": "{{id}}", "title": "On GSM8K", "abstract": "We evaluate on GSM8K.", "year": 2020}""");
        await BuildAsync(file, served, Write(file, "papers.jsonl", string.Join('\n', lines)));

        string[][] questions = [["papers"], ["papers", "--concept", "GSM8K"], ["shared", "GSM8K"], ["shared", "--matrix"], ["shared", "paper/😀"], ["explore", "GSM8K"], ["explore", "GSM8K", "-n", "4"], ["path", "paper/😀", "paper/z"], ["show", "😀"]];
        foreach (var question in questions)
            await AssertSameAsync(file, served, question);
    }

    [Theory]
    [InlineData(400, 1)]
    public async Task PapersOfTheCorpus_OnAServer_AreAnsweredAsOnAFile(int papers, int seed)
    {
        var server = await shared.EmptyAsync();
        using var served = new CommandLine(server.Address);
        using var file = new CommandLine();
        await BuildAsync(file, served, Write(file, "corpus.jsonl", await ReadCorpusAsync(papers)));
        await AddOtherDataAsync(server);

        var ids = (await file.RunAsync("concepts", "-n", "0", "-f", "csv")).Results.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0]).ToArray();
        new Random(seed).Shuffle(ids);
        string[][] questions =
        [
            ["stats"], ["papers", "-n", "0"], ["concepts", "-n", "0"], ["concepts", "--by", "degree", "-n", "0"], ["concepts", "--by", "rank", "-n", "0"], ["shared", "-n", "0"],
            ["shared", "--matrix", "-n", "0", "--role", "any"], ["stats", "--min-confidence", "precise"], ["concepts", "-n", "0", "--by", "confidence"],
            ["concepts", "-n", "0", "--by", "degree", "--min-confidence", "precise"], ["papers", "-n", "0", "--min-confidence", "precise"],
            .. ids.Take(12).Chunk(2).SelectMany(pair => (string[][])
            [
                ["explore", pair[0], "--depth", "2"], ["explore", pair[1], "--depth", "3", "-n", "3", "-e"], ["papers", "--concept", pair[1]], ["path", pair[0], pair[1]], ["path", pair[1], ids[^1]],
                ["explore", pair[0][..^1]], ["explore", pair[0], "--depth", "2", "--min-confidence", "0.8"], ["path", pair[0], pair[1], "--min-confidence", "0.6"], ["show", pair[0]],
            ]),
        ];
        foreach (var question in questions)
            await AssertSameAsync(file, served, question);
        await AssertSameHitsAsync(file, served, "neural", "networks");
    }

    private static async Task<string> ReadCorpusAsync(int papers)
    {
        await using var file = File.OpenRead(SharedData.At("data", "corpus", "papers-50k.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var lines = new List<string>();
        while (lines.Count < papers && await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            lines.Add(line);
        return string.Join('\n', lines);
    }

    private static string Write(CommandLine commandLine, string name, string content) => commandLine.Folder.Write(name, content);

    private static async Task BuildAsync(CommandLine file, CommandLine served, string papers)
    {
        await file.BuildAsync(papers);
        await served.BuildAsync(papers);
    }

    private static async Task AssertSameAsync(CommandLine file, CommandLine served, string[] question)
    {
        foreach (var format in Formats)
        {
            var (expected, actual) = (await file.AskAsync([.. question, "--format", format]), await served.AskAsync([.. question, "--format", format]));
            Assert.True(expected == actual, $"{string.Join(' ', question)} ({format})\nfile ({expected.Code}): {expected.Messages}{expected.Results}\nserver ({actual.Code}): {actual.Messages}{actual.Results}");
        }
    }

    private static async Task AssertSameHitsAsync(CommandLine file, CommandLine served, params string[] words)
    {
        var (expected, actual) = (await HitsAsync(file), await HitsAsync(served));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);

        async Task<HashSet<string>> HitsAsync(CommandLine commandLine) =>
            [.. (await commandLine.RunAsync(["search", .. words, "-n", "0", "-f", "csv"])).Results.Split("\r\n").Skip(1).Select(row => row.Split(',')[0])];
    }

    private static async Task AddOtherDataAsync(Neo4jServer server)
    {
        foreach (var statement in OtherData)
            await server.RunAsync(statement);
        Assert.NotEmpty(await server.RunAsync("MATCH (:Concept {id: 1})--(ours:Benchmark) WHERE ours.id STARTS WITH 'benchmark/' RETURN ours LIMIT 1"));
    }
}
