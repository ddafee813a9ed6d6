using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Stats;

/// <summary><c>stats</c>: the store in numbers.</summary>
internal sealed class StatsVerb : Verb
{
    public StatsVerb(VerbRunner runner, CommonOptions common)
        : base("stats", "Show the store in numbers", runner)
    {
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var counts = await reader.AskAsync("stats", [], cancellationToken).ConfigureAwait(false);
        var parts = await GraphParts.OfAsync(reader.Queries, reader.MinConfidence, cancellationToken).ConfigureAwait(false);
        var table = (ResultTable.Of(counts, "what", "name", "count") with { WhenEmpty = "The store is empty." })
            .AddCounts("components", [("all", parts.Count), ("largest", parts.Largest)]);
        if (await StoredConfidence.FindAsync(reader.Store, cancellationToken).ConfigureAwait(false) is { } least)
            table.Add(Value.Of("read from"), Value.Of(OperatingPoints.Describe(least)), Value.Null);
        session.Results.Write(table);
        return ExitCode.Success;
    }
}
