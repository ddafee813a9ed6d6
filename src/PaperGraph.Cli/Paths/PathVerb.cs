using System.CommandLine;
using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Paths;

/// <summary><c>path A B</c>: how two nodes hang together.</summary>
internal sealed class PathVerb : Verb
{
    private readonly Argument<string> _from = new("A") { Description = "A concept or paper: id, name or alias" };

    private readonly Argument<string> _to = new("B") { Description = "Another" };

    public PathVerb(VerbRunner runner, CommonOptions common)
        : base("path", "Show the shortest path between two concepts or papers", runner)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var from = await reader.FindAnythingAsync(arguments.GetRequiredValue(_from), cancellationToken).ConfigureAwait(false);
        var to = await reader.FindAnythingAsync(arguments.GetRequiredValue(_to), cancellationToken).ConfigureAwait(false);
        var path = await ShortestPath.FindAsync(reader.Queries, from, to, reader.MinConfidence, cancellationToken).ConfigureAwait(false)
            ?? throw await NoPathAsync(reader, from, to, cancellationToken).ConfigureAwait(false);
        var table = new ResultTable("step", "relationship", "id", "name", "evidence");
        table.Add(Value.Of(0L), Value.Null, Value.Of(path.Start.Id), Value.Of(path.Start.Name), Value.Null);
        foreach (var (number, step) in path.Steps.Index())
            table.Add(Value.Of(number + 1L), Value.Of(step.Forward ? $"-{step.Type}->" : $"<-{step.Type}-"), Value.Of(step.Id), Value.Of(step.Name), Value.Of(step.Evidence));
        session.Results.Write(table, () => EvidenceList.Draw(table.Rows.Select(row => new EvidenceItem(
            row[1].IsNull ? "" : row[1].ToString(), row[3].ToString(), row[2].ToString(), "", row[4].IsNull ? null : row[4].ToString()))));
        return ExitCode.Success;
    }

    private static async Task<PaperGraphException> NoPathAsync(GraphReader reader, NamedNode from, NamedNode to, CancellationToken cancellationToken)
    {
        var nothing = $"No path leads from {from.Id} to {to.Id}";
        return reader.MinConfidence > 0 && await ShortestPath.FindAsync(reader.Queries, from, to, 0, cancellationToken).ConfigureAwait(false) is not null
            ? new(ErrorKind.NotFound, string.Create(CultureInfo.InvariantCulture, $"{nothing} over what is {reader.MinConfidence} sure or more; one does over what is less sure."), "a smaller --min-confidence")
            : new(ErrorKind.NotFound, nothing + ".");
    }
}
