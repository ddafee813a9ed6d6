using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Shared;

/// <summary><c>shared</c>: papers that share a benchmark: of one benchmark, of one paper, or of all.</summary>
internal sealed class SharedVerb : Verb
{
    private readonly Argument<string?> _node = new("BENCHMARK or PAPER") { Description = "A benchmark or a paper (default: the benchmarks that most papers share)", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string> _role = CreateRole();

    private readonly Option<bool> _matrix = new("--matrix") { Description = "Papers against benchmarks" };

    private readonly Option<int> _limit = CommonOptions.Limit(20, "How many benchmarks at the most, 0 for all");

    public SharedVerb(VerbRunner runner, CommonOptions common)
        : base("shared", "Show which papers share a benchmark, with the sentence that says so", runner)
    {
        Arguments.Add(_node);
        Options.Add(_role);
        Options.Add(_matrix);
        Options.Add(_limit);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var shared = new SharedBenchmarks(reader.Graph, arguments.GetRequiredValue(_role) == "any" ? BenchmarkRoles.Any : null);
        var limit = CommonOptions.Most(arguments.GetValue(_limit));
        if (arguments.GetValue(_matrix))
            SharedMatrix.Write(session.Results, shared.Matrix(limit));
        else if (arguments.GetValue(_node) is { } name)
            await WriteAroundAsync(session, reader, shared, name, cancellationToken).ConfigureAwait(false);
        else
            WriteOverview(session.Results, shared.All(limit));
        return ExitCode.Success;
    }

    private static async Task WriteAroundAsync(Session session, GraphReader reader, SharedBenchmarks shared, string name, CancellationToken cancellationToken)
    {
        var node = NodeSummary.Of(reader.Graph, await reader.FindNodeAsync(name, [Labels.Benchmark, Labels.Paper], cancellationToken).ConfigureAwait(false));
        if (node.Label == Labels.Benchmark)
            WritePapers(session.Results, reader.Graph, [new SharedBenchmark(node, shared.PapersOf(node.Node))], $"No paper is evaluated on {node.Name} or introduces it. Try: --role any");
        else
            WritePapers(session.Results, reader.Graph, shared.OfPaper(node.Node), "This paper shares no benchmark with another. Try: --role any");
    }

    private static void WritePapers(ResultWriter results, GraphSnapshot graph, IReadOnlyList<SharedBenchmark> benchmarks, string whenEmpty)
    {
        var table = new ResultTable("benchmark", "role", "paper", "title", "evidence") { WhenEmpty = whenEmpty }.AddRange(
            from benchmark in benchmarks
            from paper in benchmark.Papers
            select (IReadOnlyList<Value>)
            [
                Value.Of(benchmark.Benchmark.Id), Value.Of(paper.Role), Value.Of(paper.Paper.Id), Value.Of(paper.Paper.Name),
                graph.RelationshipProperty(paper.Relationship, PropertyNames.Evidence),
            ]);
        results.Write(table, () => new Rows(benchmarks.SelectMany(benchmark => Draw(graph, benchmark))));
    }

    private static IEnumerable<IRenderable> Draw(GraphSnapshot graph, SharedBenchmark benchmark) =>
    [
        EvidenceList.Heading(benchmark.Benchmark.Name, benchmark.Benchmark.Id, Session.Count(benchmark.Papers.Count, "paper")),
        EvidenceList.Draw(benchmark.Papers.Select(paper => new EvidenceItem(
            paper.Role, paper.Paper.Name, paper.Paper.Id, "", graph.RelationshipProperty(paper.Relationship, PropertyNames.Evidence).ToString()))),
    ];

    private static void WriteOverview(ResultWriter results, IReadOnlyList<SharedBenchmark> benchmarks)
    {
        var table = new ResultTable("benchmark", "name", "papers", "titles") { WhenEmpty = "No two papers share a benchmark." }.AddRange(
            benchmarks.Select(benchmark => (IReadOnlyList<Value>)
            [
                Value.Of(benchmark.Benchmark.Id), Value.Of(benchmark.Benchmark.Name), Value.Of((long)benchmark.Papers.Count),
                Value.List(benchmark.Papers.Select(paper => paper.Paper.Name)),
            ]));
        results.Write(table, () => EvidenceList.Draw(benchmarks.Select(benchmark => new EvidenceItem(
            Session.Count(benchmark.Papers.Count, "paper"), benchmark.Benchmark.Name, benchmark.Benchmark.Id, "", null))));
    }

    private static Option<string> CreateRole()
    {
        var option = new Option<string>("--role") { Description = "shared: evaluated on or introduced (default); any: every role", HelpName = "ROLE", DefaultValueFactory = _ => "shared" };
        option.AcceptOnlyFromAmong("shared", "any");
        return option;
    }
}
