using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
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
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        (string, Value) anyRole = ("anyRole", Value.Of(arguments.GetRequiredValue(_role) == "any")), limit = ("limit", CommonOptions.MostRows(arguments.GetValue(_limit)));
        if (!arguments.GetValue(_matrix) && arguments.GetValue(_node) is { } name)
        {
            await WriteAroundAsync(session, reader, name, anyRole, cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        }

        var query = arguments.GetValue(_matrix) ? "shared-matrix" : "shared";
        var answer = await reader.AskAsync(query, [anyRole, limit], cancellationToken).ConfigureAwait(false);
        var whenEmpty = answer.Rows.Count > 0 ? "" : await reader.ExplainEmptyAsync("No two papers share a benchmark.", "shared", [anyRole, limit], cancellationToken).ConfigureAwait(false);
        if (arguments.GetValue(_matrix))
            SharedMatrix.Write(session.Results, BenchmarkMatrix.Of(answer), whenEmpty);
        else
            WriteOverview(session.Results, answer, whenEmpty);
        return ExitCode.Success;
    }

    private static async Task WriteAroundAsync(Session session, GraphReader reader, string name, (string, Value) anyRole, CancellationToken cancellationToken)
    {
        var node = await reader.FindBenchmarkOrPaperAsync(name, cancellationToken).ConfigureAwait(false);
        var isBenchmark = node.Kind == NodeKinds.Benchmark;
        var (query, what) = isBenchmark ? ("shared-benchmark", "benchmark") : ("shared-paper", "paper");
        (string, Value)[] parameters = [(what, Value.Of(node.Id)), anyRole];
        var answer = await reader.AskAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        var nothing = isBenchmark ? $"No paper is evaluated on {node.Name} or introduces it." : "This paper shares no benchmark with another.";
        var whenEmpty = answer.Rows.Count > 0 ? "" : await reader.ExplainEmptyAsync(nothing, query, parameters, cancellationToken).ConfigureAwait(false);
        var table = ResultTable.Of(answer, "benchmark", "role", "paper", "title", "evidence") with { WhenEmpty = whenEmpty == nothing ? nothing + " Try: --role any" : whenEmpty };
        session.Results.Write(table, () => new Rows(answer.Read().GroupBy(row => row.Text("benchmark")).SelectMany(Draw)));
    }

    private static IEnumerable<IRenderable> Draw(IGrouping<string, CypherRow> benchmark) =>
    [
        EvidenceList.Heading(benchmark.First().Text("name"), benchmark.Key, Session.Count(benchmark.Count(), "paper")),
        EvidenceList.Draw(benchmark.Select(paper => new EvidenceItem(
            paper.Text("role"), paper.Text("title"), paper.Text("paper"), "", paper.TextOrNull("evidence")))),
    ];

    private static void WriteOverview(ResultWriter results, CypherResult benchmarks, string whenEmpty)
    {
        var table = ResultTable.Of(benchmarks, "benchmark", "name", "papers", "titles") with { WhenEmpty = whenEmpty };
        results.Write(table, () => EvidenceList.Draw(benchmarks.Read().Select(benchmark => new EvidenceItem(
            Session.Count(benchmark.Count("papers"), "paper"), benchmark.Text("name"), benchmark.Text("benchmark"), "", null))));
    }

    private static Option<string> CreateRole()
    {
        var option = new Option<string>("--role") { Description = "shared: evaluated on or introduced (default); any: every role", HelpName = "ROLE", DefaultValueFactory = _ => "shared" };
        option.AcceptOnlyFromAmong("shared", "any");
        return option;
    }
}
