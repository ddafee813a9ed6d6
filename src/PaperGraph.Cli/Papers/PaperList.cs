using PaperGraph.Cli.Output;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Papers;

/// <summary>Papers to list, each with the relationship that brought it here, if one did.</summary>
internal sealed class PaperList(GraphSnapshot graph, IReadOnlyList<(int Paper, int? Relationship)> papers)
{
    public static PaperList All(GraphSnapshot graph) =>
        new(graph, [.. graph.NodesWith(Labels.Paper).ToArray().Select(paper => (paper, (int?)null))]);

    public static PaperList OfConcept(GraphSnapshot graph, int concept) => new(graph,
    [
        .. graph.Incoming(concept).ToArray()
            .Where(relationship => RelationshipTypes.TryGetRole(graph.TypeNames[graph.TypeOf(relationship)], out _))
            .Select(relationship => (graph.StartNode(relationship), (int?)relationship)),
    ]);

    public PaperList OfYear(int year) => new(graph, [.. papers.Where(entry => Year(entry.Paper) == year)]);

    /// <summary>Says so where no paper has a year, instead of an empty answer.</summary>
    public void RequireYears()
    {
        if (papers.Count > 0 && papers.All(entry => Year(entry.Paper) is null))
            throw new PaperGraphException(ErrorKind.NotFound, "No paper here has a year.", $"{InvocationName.Prefix} build INPUT --set year=2025, which fills what records lack");
    }

    /// <summary>Writes them newest first, then by id; papers without a year last.</summary>
    public void Write(ResultWriter results, int limit)
    {
        var listed = papers.OrderByDescending(entry => Year(entry.Paper) ?? long.MinValue).ThenBy(entry => entry.Paper).Take(limit).ToList();
        if (papers.Any(entry => entry.Relationship is not null))
        {
            var table = new ResultTable("paper", "year", "role", "title", "confidence", "evidence")
                .AddRange(listed.Select(entry => EvidenceRow(entry.Paper, entry.Relationship!.Value)));
            results.Write(table, () => EvidenceList.Draw(table.Rows.Select(row => new EvidenceItem(
                row[2].ToString(), row[3].ToString(), row[0].ToString(), row[1].IsNull ? "" : row[1].ToString(), row[5].ToString()))));
        }
        else
        {
            results.Write(new ResultTable("paper", "year", "title", "concepts") { WhenEmpty = "No paper." }.AddRange(listed.Select(entry => PlainRow(entry.Paper))));
        }
    }

    private IReadOnlyList<Value> PlainRow(int paper)
    {
        var concepts = 0L;
        foreach (var relationship in graph.Outgoing(paper))
            concepts += RelationshipTypes.TryGetRole(graph.TypeNames[graph.TypeOf(relationship)], out _) ? 1 : 0;
        return [Value.Of(graph.NodeId(paper)), graph.NodeProperty(paper, PropertyNames.Year), graph.NodeProperty(paper, PropertyNames.Title), Value.Of(concepts)];
    }

    private IReadOnlyList<Value> EvidenceRow(int paper, int relationship) =>
    [
        Value.Of(graph.NodeId(paper)), graph.NodeProperty(paper, PropertyNames.Year), Value.Of(graph.TypeNames[graph.TypeOf(relationship)]),
        graph.NodeProperty(paper, PropertyNames.Title), graph.RelationshipProperty(relationship, PropertyNames.Confidence),
        graph.RelationshipProperty(relationship, PropertyNames.Evidence),
    ];

    private long? Year(int paper) => graph.NodeProperty(paper, PropertyNames.Year) is { Kind: ValueKind.Integer } year ? year.AsInteger() : null;
}
