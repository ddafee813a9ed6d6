using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Building;

/// <summary>What lies between the graph that is stored and the graph that the papers support.</summary>
/// <param name="Batch">The least batch that makes the stored graph the wanted one.</param>
/// <param name="Nodes">The batch's nodes in numbers for each label, in ordinal order of the labels.</param>
/// <param name="Relationships">The batch's relationships in numbers for each type, in ordinal order of the types.</param>
public sealed record GraphDifference(GraphBatch Batch, IReadOnlyList<ChangeCount> Nodes, IReadOnlyList<ChangeCount> Relationships)
{
    /// <summary>No difference.</summary>
    public static GraphDifference None { get; } = new(GraphBatch.Empty, [], []);

    private static readonly GraphFilter Stored = new() { IncludeComputed = false };

    /// <summary>
    /// Compares a stored graph with the wanted one. What no build wrote (<see cref="BuiltElements"/>; labels, types and properties that the schema
    /// does not know) is left alone. A concept that is gone gets a redirect to the one that its name leads to now.
    /// </summary>
    public static async ValueTask<GraphDifference> ComputeAsync(IGraphSource stored, SettledGraph wanted, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(wanted);
        var nodes = await CompareAsync(
            stored.NodesAsync(Stored, cancellationToken), wanted.Nodes,
            (left, right) => string.CompareOrdinal(left.Id, right.Id), BuiltElements.IsBuilt, Covers, node => node.Labels, cancellationToken).ConfigureAwait(false);
        var unproven = nodes.Gone.Where(BuiltElements.NeedsRelationship).Select(node => node.Id).ToHashSet();
        var relationships = await CompareAsync(
            stored.RelationshipsAsync(Stored, cancellationToken).Where(IsBuilt), wanted.Relationships,
            (left, right) => left.Key.CompareTo(right.Key), _ => true, Covers, relationship => [relationship.Type], cancellationToken).ConfigureAwait(false);
        nodes.Gone.RemoveAll(node => unproven.Contains(node.Id));
        var batch = new GraphBatch
        {
            DeletedNodes = [.. nodes.Gone.Select(node => node.Id)],
            DeletedRelationships = [.. relationships.Gone.Select(relationship => relationship.Key)],
            Nodes = nodes.Written,
            Relationships = relationships.Written,
            Redirects = FindRedirects(nodes.Gone, wanted.Concepts),
        };
        return new(batch, Count(nodes.Counts, nodes.Gone, node => node.Labels), Count(relationships.Counts, relationships.Gone, relationship => [relationship.Type]));

        bool IsBuilt(GraphRelationship relationship)
        {
            if (!BuiltElements.IsBuilt(relationship))
                return false;
            if (relationship.Type is RelationshipTypes.WrittenBy or RelationshipTypes.PublishedIn)
                unproven.Remove(relationship.To);
            return true;
        }
    }

    private static IReadOnlyList<ChangeCount> Count<T>(ChangeCounter counts, List<T> gone, Func<T, IReadOnlyList<string>> names)
    {
        foreach (var item in gone)
            counts.Removed(names(item));
        return counts.ToList();
    }

    private static async ValueTask<(List<T> Gone, List<T> Written, ChangeCounter Counts)> CompareAsync<T>(
        IAsyncEnumerable<T> stored, IReadOnlyList<T> wanted, Comparison<T> order, Func<T, bool> isBuilt, Func<T, T, bool> covers,
        Func<T, IReadOnlyList<string>> names, CancellationToken cancellationToken)
    {
        List<T> gone = [], written = [];
        var counts = new ChangeCounter();
        var next = 0;
        await foreach (var item in stored.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            while (next < wanted.Count && order(wanted[next], item) < 0)
                Add(wanted[next++]);
            if (next < wanted.Count && order(wanted[next], item) == 0)
            {
                if (!covers(item, wanted[next]))
                {
                    written.Add(wanted[next]);
                    counts.Changed(names(wanted[next]));
                }

                next++;
            }
            else if (isBuilt(item))
            {
                gone.Add(item);
            }
        }

        while (next < wanted.Count)
            Add(wanted[next++]);
        return (gone, written, counts);

        void Add(T item)
        {
            written.Add(item);
            counts.Added(names(item));
        }
    }

    private static bool Covers(GraphNode stored, GraphNode wanted) =>
        wanted.Labels.All(label => stored.Labels.Contains(label))
        && Covers(stored.Properties, wanted.Properties, wanted.Labels.SelectMany(GraphSchema.OfLabel));

    private static bool Covers(GraphRelationship stored, GraphRelationship wanted) =>
        Covers(stored.Properties, wanted.Properties, GraphSchema.OfType(wanted.Type));

    private static bool Covers(PropertyMap stored, PropertyMap wanted, IEnumerable<PropertyDefinition> definitions) =>
        definitions.Where(definition => !GraphSchema.IsComputed(definition.Name)).All(definition => stored[definition.Name] == wanted[definition.Name]);

    /// <summary>Where concepts that are gone lead now: each to the one that its name leads to, if there is one.</summary>
    internal static Dictionary<string, string> FindRedirects(IEnumerable<GraphNode> gone, IReadOnlyDictionary<NameKey, string> concepts)
    {
        var redirects = new Dictionary<string, string>();
        foreach (var node in gone)
        {
            var label = node.Labels.Where(label => label != Labels.Concept).FirstOrDefault(label => Labels.TryParseConcept(label, out _));
            if (Labels.TryParseConcept(label, out var concept)
                && node.Properties[PropertyNames.Name].Kind == ValueKind.String
                && concepts.TryGetValue(NameKey.Of(concept, node.Properties[PropertyNames.Name].AsString()), out var target))
            {
                redirects[node.Id] = target;
            }
        }

        return redirects;
    }
}
