using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Build;

/// <summary>What a build tells at its end: counts, the most connected concepts, the benchmarks that most papers share, what to try next.</summary>
internal sealed class BuildReport(Session session, INamedQueries queries, BuildSummary summary, StoreStatus status)
{
    private const long MostConcepts = 10;
    private const long MostBenchmarks = 3;
    private const int MostTitles = 20;
    private const int TitleWidth = 44;
    private const int SentenceWidth = 150;

    public static async Task WriteAsync(Session session, IGraphStore store, BuildSummary summary, CancellationToken cancellationToken)
    {
        var queries = store.OpenQueries();
        var status = await store.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        var report = new BuildReport(session, queries, summary, status);
        if (session.Results.Format == OutputFormat.Table)
            await report.WriteTextAsync(cancellationToken).ConfigureAwait(false);
        else
            session.Results.Write(await report.ToTableAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task WriteTextAsync(CancellationToken cancellationToken)
    {
        var counts = await queries.AskAsync("stats", [], cancellationToken).ConfigureAwait(false);
        var concepts = await AskAsync("concepts-degree", [("kind", Value.Null), ("limit", Value.Of(MostConcepts))], cancellationToken).ConfigureAwait(false);
        var benchmarks = await AskAsync("shared", [("anyRole", Value.Of(false)), ("limit", Value.Of(MostBenchmarks))], cancellationToken).ConfigureAwait(false);
        Line($"Read {Session.Count(summary.Read, "paper")} in {summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
        var reread = summary.Reread > 0 ? $" ({N(summary.Reread)} only read anew, by another extractor or lexicon)" : "";
        Line($"{N(summary.Stored)} stored: {N(summary.Added)} new, {N(summary.Changed)} changed{reread}, {N(summary.Unchanged)} unchanged; {N(summary.Repeated)} repeated, {N(summary.Rejected)} rejected; {N(summary.WithoutAbstract)} without an abstract");
        Line("nodes: " + string.Join(", ", Counts(counts, "nodes", Labels.All.Where(label => label != Labels.Concept))));
        Line("edges: " + string.Join(", ", Counts(counts, "relationships", RelationshipTypes.All)));
        Line("");
        Line("The most connected concepts");
        var width = concepts.Select(concept => concept.Text("concept").Length).DefaultIfEmpty().Max() + 2;
        foreach (var concept in concepts)
            Line($"  {concept.Text("concept").PadRight(width)} {N(concept.Count("papers")),6} {(concept.Count("papers") == 1 ? "paper " : "papers")} {N(concept["degree"].AsInteger()),7} edges");
        if (benchmarks.Count > 0)
            Line("\nBenchmarks that most papers share");
        foreach (var benchmark in benchmarks)
            WriteBenchmark(benchmark, await AskAsync("shared-benchmark", [("benchmark", benchmark["benchmark"]), ("anyRole", Value.Of(false))], cancellationToken).ConfigureAwait(false));
        Line("");
        Line($"The store is {status.Location} ({Session.Count(status.Papers, "paper")}). Next:");
        foreach (var command in NextCommands(concepts, benchmarks))
            Line($"  {InvocationName.Prefix} {command}");
    }

    private void WriteBenchmark(CypherRow benchmark, List<CypherRow> papers)
    {
        var titles = papers.Take(MostTitles).Select(paper => Shorten(paper.Text("title").Split(": ")[0], TitleWidth));
        var rest = papers.Count > MostTitles ? $"; and {N(papers.Count - MostTitles)} more" : "";
        Line($"  {benchmark.Text("name")} ({Session.Count(papers.Count, "paper")}): {string.Join("; ", titles)}{rest}");
        var best = papers.FindIndex(paper => paper.Text("role") == RelationshipTypes.EvaluatesOn);
        Line($"    “{Shorten(papers[Math.Max(best, 0)].Text("evidence"), SentenceWidth)}”");
    }

    private IEnumerable<string> NextCommands(List<CypherRow> concepts, List<CypherRow> benchmarks)
    {
        var benchmark = benchmarks.Count > 0 ? " " + benchmarks[0].Text("benchmark") : "";
        var store = session.StoreArguments;
        yield return $"shared{benchmark}{store}";
        if (concepts.Count > 0)
            yield return $"explore {concepts[0].Text("concept")} --evidence{store}";
        yield return $"export --format graphml -o papers.graphml{store}";
    }

    private async Task<ResultTable> ToTableAsync(CancellationToken cancellationToken)
    {
        var table = new ResultTable("what", "name", "count");
        (string Name, long Count)[] papers =
        [
            ("read", summary.Read), ("added", summary.Added), ("changed", summary.Changed), ("reread", summary.Reread), ("unchanged", summary.Unchanged), ("repeated", summary.Repeated),
            ("rejected", summary.Rejected), ("withoutAbstract", summary.WithoutAbstract), ("warnings", summary.Warnings), ("milliseconds", (long)summary.Elapsed.TotalMilliseconds),
        ];
        var counts = await queries.AskAsync("stats", [], cancellationToken).ConfigureAwait(false);
        return table.AddCounts("papers", papers).AddRange(counts.Rows.Where(row => row[0].AsString() is "nodes" or "relationships"));
    }

    private async ValueTask<List<CypherRow>> AskAsync(string query, (string, Value)[] parameters, CancellationToken cancellationToken) =>
        [.. (await queries.AskAsync(query, parameters, cancellationToken).ConfigureAwait(false)).Read()];

    private static IEnumerable<string> Counts(CypherResult counts, string what, IEnumerable<string> order) =>
        from name in order
        from count in counts.Read()
        where count.Text("what") == what && count.Text("name") == name
        select $"{name} {N(count.Count("count"))}";

    private static string Shorten(string text, int width) => text.Length <= width ? text : text[..(width - 1)].TrimEnd() + "…";

    private static string N(long number) => Session.Count(number);

    private void Line(string text) => session.Terminal.WriteLine(text);
}
