using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Building;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Build;

/// <summary>What a build tells at its end: counts, the most connected concepts, the benchmarks that most papers share, what to try next.</summary>
internal sealed class BuildReport(Session session, GraphSnapshot graph, BuildSummary summary, StoreStatus status)
{
    private const int MostTitles = 20;
    private const int TitleWidth = 44;
    private const int SentenceWidth = 150;

    private readonly GraphStatistics _statistics = GraphStatistics.Of(graph);

    public static async Task WriteAsync(Session session, IGraphStore store, BuildSummary summary, CancellationToken cancellationToken)
    {
        var graph = await Session.ReadGraphAsync(store, cancellationToken).ConfigureAwait(false);
        var status = await store.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        var report = new BuildReport(session, graph, summary, status);
        if (session.Results.Format == OutputFormat.Table)
            report.WriteText();
        else
            session.Results.Write(report.ToTable());
    }

    private void WriteText()
    {
        Line($"Read {Session.Count(summary.Read, "paper")} in {summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
        var reread = summary.Reread > 0 ? $" ({N(summary.Reread)} only read anew, by another extractor or lexicon)" : "";
        Line($"{N(summary.Stored)} stored: {N(summary.Added)} new, {N(summary.Changed)} changed{reread}, {N(summary.Unchanged)} unchanged; {N(summary.Repeated)} repeated, {N(summary.Rejected)} rejected; {N(summary.WithoutAbstract)} without an abstract");
        Line("nodes: " + string.Join(", ", Counts(_statistics.Labels, Labels.All.Where(label => label != Labels.Concept))));
        Line("edges: " + string.Join(", ", Counts(_statistics.Types, RelationshipTypes.All)));
        Line("");
        Line("The most connected concepts");
        var width = _statistics.TopConcepts.Select(concept => concept.Concept.Id.Length).DefaultIfEmpty().Max() + 2;
        foreach (var concept in _statistics.TopConcepts)
            Line($"  {concept.Concept.Id.PadRight(width)} {N(concept.Papers),6} papers {N(concept.Degree),7} edges");
        if (_statistics.TopBenchmarks.Count > 0)
            Line("\nBenchmarks that most papers share");
        foreach (var benchmark in _statistics.TopBenchmarks)
            WriteBenchmark(benchmark);
        Line("");
        Line($"The store is {status.Location} ({Session.Count(status.Papers, "paper")}). Next:");
        foreach (var command in NextCommands())
            Line($"  {InvocationName.Prefix} {command}");
    }

    private void WriteBenchmark(SharedBenchmark benchmark)
    {
        var titles = benchmark.Papers.Take(MostTitles).Select(paper => Shorten(paper.Paper.Name.Split(": ")[0], TitleWidth));
        var rest = benchmark.Papers.Count > MostTitles ? $"; and {N(benchmark.Papers.Count - MostTitles)} more" : "";
        Line($"  {benchmark.Benchmark.Name} ({Session.Count(benchmark.Papers.Count, "paper")}): {string.Join("; ", titles)}{rest}");
        var best = benchmark.Papers.FirstOrDefault(paper => paper.Role == RelationshipTypes.EvaluatesOn) ?? benchmark.Papers[0];
        Line($"    “{Shorten(graph.RelationshipProperty(best.Relationship, PropertyNames.Evidence).ToString(), SentenceWidth)}”");
    }

    private IEnumerable<string> NextCommands()
    {
        var benchmark = _statistics.TopBenchmarks.Count > 0 ? " " + _statistics.TopBenchmarks[0].Benchmark.Id : "";
        var store = session.StoreName == new Hosting.PaperGraphOptions().Store ? "" : $" --store {Quote(session.StoreName)}{(session.LabelPrefix is { Length: > 0 } prefix ? " --label-prefix " + prefix : "")}";
        yield return $"shared{benchmark}{store}";
        if (_statistics.TopConcepts.Count > 0)
            yield return $"explore {_statistics.TopConcepts[0].Concept.Id} --evidence{store}";
        yield return $"export --format graphml -o papers.graphml{store}";
    }

    private ResultTable ToTable()
    {
        var table = new ResultTable("what", "name", "count");
        (string Name, long Count)[] papers =
        [
            ("read", summary.Read), ("added", summary.Added), ("changed", summary.Changed), ("reread", summary.Reread), ("unchanged", summary.Unchanged), ("repeated", summary.Repeated),
            ("rejected", summary.Rejected), ("withoutAbstract", summary.WithoutAbstract), ("warnings", summary.Warnings), ("milliseconds", (long)summary.Elapsed.TotalMilliseconds),
        ];
        return table.AddCounts("papers", papers)
            .AddCounts("nodes", _statistics.Labels.Select(label => (label.Name, label.Count)))
            .AddCounts("relationships", _statistics.Types.Select(type => (type.Name, type.Count)));
    }

    private static IEnumerable<string> Counts(IReadOnlyList<NamedCount> counts, IEnumerable<string> order) =>
        from name in order
        let count = counts.FirstOrDefault(count => count.Name == name)?.Count ?? 0
        where count > 0
        select $"{name} {N(count)}";

    private static string Shorten(string text, int width) => text.Length <= width ? text : text[..(width - 1)].TrimEnd() + "…";

    private static string Quote(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static string N(long number) => Session.Count(number);

    private void Line(string text) => session.Terminal.WriteLine(text);
}
