using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Transfer;

namespace PaperGraph.Cli.Transfer;

/// <summary>What a transfer tells at its end: for people sentences and the graph's changes, for programs a row for everything.</summary>
internal sealed class TransferSummary(Session session, TransferReport report, bool isDryRun)
{
    public void Write()
    {
        if (session.Results.Format == OutputFormat.Table)
            WriteText();
        else
            session.Results.Write(ToTable());
    }

    private void WriteText()
    {
        Line($"From {report.Source} to {report.Destination}.");
        Line(isDryRun ? "Nothing was written; this is what would change." : $"Done in {report.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s.");
        Line($"papers: {Counts(report.Papers)}");
        if (report.Decisions != new TransferCount())
            Line($"decisions: {Counts(report.Decisions)}");
        if (report.Papers.OnlyThere + report.Decisions.OnlyThere > 0)
            Line("What only the destination has stays and counts in its graph; --mirror takes it out.");
        var table = new ResultTable("what", "name", "added", "changed", "removed") { WhenEmpty = "graph: nothing changes" };
        session.Results.Write(table.AddRange(Graph().Select(row => (IReadOnlyList<Value>)[.. Row(row.What, row.Count)])));
    }

    private static string Counts(TransferCount count)
    {
        (string Name, long Count)[] counts =
        [
            ("added", count.Added), ("changed", count.Changed), ("removed", count.Removed), ("unchanged", count.Unchanged),
            ("only there", count.OnlyThere), ("newer there", count.NewerThere),
        ];
        var shown = counts.Where(item => item.Count > 0).Select(item => $"{Session.Count(item.Count)} {item.Name}").ToList();
        return shown.Count == 0 ? "none" : string.Join(", ", shown);
    }

    private ResultTable ToTable()
    {
        var table = new ResultTable("what", "name", "added", "changed", "removed", "unchanged", "onlyThere", "newerThere");
        foreach (var (what, count) in new[] { ("papers", report.Papers), ("decisions", report.Decisions) })
            table.Add(Value.Of(what), Value.Of("all"), Value.Of(count.Added), Value.Of(count.Changed), Value.Of(count.Removed), Value.Of(count.Unchanged), Value.Of(count.OnlyThere), Value.Of(count.NewerThere));
        table.Add(Value.Of("redirects"), Value.Of("all"), Value.Of(report.Redirects), Value.Null, Value.Null, Value.Null, Value.Null, Value.Null);
        return table.AddRange(Graph().Select(row => (IReadOnlyList<Value>)[.. Row(row.What, row.Count), Value.Null, Value.Null, Value.Null]));
    }

    private IEnumerable<(string What, ChangeCount Count)> Graph() =>
        report.Graph.Nodes.Select(count => ("nodes", count)).Concat(report.Graph.Relationships.Select(count => ("relationships", count)));

    private static Value[] Row(string what, ChangeCount count) =>
        [Value.Of(what), Value.Of(count.Name), Value.Of(count.Added), Value.Of(count.Changed), Value.Of(count.Removed)];

    private void Line(string text) => session.Terminal.WriteLine(text);
}
