using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Analysis;

/// <summary>What lies around a node, as a tree in which every node stands once, as near to the root as it can.</summary>
public sealed class Neighbourhood
{
    private static readonly Dictionary<string, int> Ranks = RelationshipTypes.All.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    private readonly INamedQueries _queries;
    private readonly NeighbourhoodOptions _options;
    private readonly HashSet<string> _placed = [];

    private Neighbourhood(INamedQueries queries, NeighbourhoodOptions options) => (_queries, _options) = (queries, options);

    /// <summary>The tree below a node.</summary>
    /// <param name="queries">The store.</param>
    /// <param name="root">The node.</param>
    /// <param name="options">How far it reaches.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async ValueTask<NeighbourTree> OfAsync(INamedQueries queries, NamedNode root, NeighbourhoodOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(root);
        var builder = new Neighbourhood(queries, options ?? new());
        return new(root, await builder.GrowAsync(root.Id, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Level by level, so that a node hangs where it is nearest; two questions a level, however many nodes it has.</summary>
    private async ValueTask<List<NeighbourGroup>> GrowAsync(string root, CancellationToken cancellationToken)
    {
        _placed.Add(root);
        var top = new List<NeighbourGroup>();
        List<(string Node, List<NeighbourGroup> Into)> level = [(root, top)];
        for (var depth = 1; depth <= _options.Depth && level.Count > 0; depth++)
        {
            var ids = level.ConvertAll(place => place.Node);
            var steps = (await Step.FromAsync(_queries, ids, null, false, _options.MinConfidence, cancellationToken).ConfigureAwait(false)).ToLookup(step => step.From);
            var groups = level.ConvertAll(place => (place.Into, Groups: GroupsOf(steps[place.Node]).ToList()));
            var shown = groups.SelectMany(place => place.Groups).SelectMany(group => group.Shown).Select(step => step.To);
            var told = (await Step.FromAsync(_queries, ids, shown, true, _options.MinConfidence, cancellationToken).ConfigureAwait(false)).ToLookup(Key);
            List<(string, List<NeighbourGroup>)> next = [];
            foreach (var (into, group) in groups.SelectMany(place => place.Groups.Select(group => (place.Into, group))))
            {
                var neighbours = group.Shown.ConvertAll(step => NeighbourOf(told[Key(step)].First(full => full.Weight.Equals(step.Weight)), []));
                into.Add(new(group.Type, group.Outgoing, group.Total, [.. neighbours.Select(pair => pair.Neighbour)]));
                next.AddRange(neighbours.Select(pair => (pair.Neighbour.Id, pair.Groups)));
            }

            level = next;
        }

        return top;
    }

    private IEnumerable<(string Type, bool? Outgoing, int Total, List<Step> Shown)> GroupsOf(IEnumerable<Step> steps)
    {
        var groups = steps.Where(step => !_placed.Contains(step.To)).GroupBy(step => (step.Type, Outgoing: RelationshipTypes.IsSymmetric(step.Type) ? (bool?)null : step.Outgoing))
            .OrderBy(group => RankOf(group.Key.Type)).ThenBy(group => group.Key.Type, CodePointOrder.Instance).ThenBy(group => group.Key.Outgoing == false).ToList();
        foreach (var group in groups)
        {
            // A node that stands in a group before this one is left out here.
            var kept = group.OrderByDescending(step => step.Weight).ThenBy(step => step.To, CodePointOrder.Instance)
                .DistinctBy(step => step.To).Where(step => !_placed.Contains(step.To)).ToList();
            if (kept.Count == 0)
                continue;
            var shown = kept.Take(_options.Limit).ToList();
            _placed.UnionWith(shown.Select(step => step.To));
            yield return (group.Key.Type, group.Key.Outgoing, kept.Count, shown);
        }
    }

    private static (Neighbour Neighbour, List<NeighbourGroup> Groups) NeighbourOf(Step step, List<NeighbourGroup> groups) =>
        (new(step.To, step.Name, step.Weight, step.Score, step.Evidence, groups), groups);

    private static (string, string, bool, string) Key(Step step) => (step.From, step.Type, step.Outgoing, step.To);

    private static int RankOf(string type) => Ranks.GetValueOrDefault(type, Ranks.Count);
}
