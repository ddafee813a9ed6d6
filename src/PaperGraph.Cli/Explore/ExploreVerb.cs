using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Explore;

/// <summary><c>explore CONCEPT</c>: what lies around a concept, as a tree.</summary>
internal sealed class ExploreVerb : Verb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = "An id (benchmark/gsm8k), a name or an alias" };

    private readonly Option<int> _depth = new("--depth") { Description = "How many steps from it", HelpName = "N", DefaultValueFactory = _ => 1 };

    private readonly Option<int> _limit = CommonOptions.Limit(10, "How many neighbours of a kind at the most, 0 for all");

    private readonly Option<bool> _evidence = new("--evidence", "-e") { Description = "Show the sentence behind each relationship" };

    public ExploreVerb(VerbRunner runner, CommonOptions common)
        : base("explore", "Show what lies around a concept", runner)
    {
        Arguments.Add(_concept);
        Options.Add(_depth);
        Options.Add(_limit);
        Options.Add(_evidence);
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var node = await reader.FindConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false);
        var options = new NeighbourhoodOptions { Depth = arguments.GetValue(_depth), Limit = CommonOptions.Most(arguments.GetValue(_limit)), MinConfidence = reader.MinConfidence };
        var tree = await Neighbourhood.OfAsync(reader.Queries, node, options, cancellationToken).ConfigureAwait(false);
        var below = tree.Groups.Count > 0 || reader.MinConfidence == 0
            ? 0
            : (await Neighbourhood.OfAsync(reader.Queries, node, options with { Depth = 1, MinConfidence = 0 }, cancellationToken).ConfigureAwait(false)).Groups.Sum(group => group.Total);
        var table = new ResultTable("depth", "parent", "relationship", "direction", "id", "name", "weight", "evidence") { WhenEmpty = reader.ExplainEmpty("Nothing is connected with it.", below) };
        AddRows(table, tree.Root.Id, tree.Groups, 1);
        session.Results.Write(table, () => NeighbourhoodTree.Draw(tree, arguments.GetValue(_evidence)));
        return ExitCode.Success;
    }

    private static void AddRows(ResultTable table, string parent, IReadOnlyList<NeighbourGroup> groups, long depth)
    {
        foreach (var group in groups)
        {
            foreach (var neighbour in group.Neighbours)
            {
                table.Add(
                    Value.Of(depth), Value.Of(parent), Value.Of(group.Type), Value.Of(group.Outgoing switch { true => "out", false => "in", null => "both" }), Value.Of(neighbour.Id),
                    Value.Of(neighbour.Name), Value.Of(neighbour.Weight), Value.Of(neighbour.Evidence));
                AddRows(table, neighbour.Id, neighbour.Groups, depth + 1);
            }
        }
    }
}
