using PaperGraph.Concepts.Linking;
using PaperGraph.Concepts.Records;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Settling;

/// <summary>Makes the graph out of paper records: names become concepts, papers and concepts are linked.</summary>
public sealed class GraphSettler : IGraphSettler
{
    /// <inheritdoc/>
    public string Version => "4";

    /// <inheritdoc/>
    public async ValueTask<SettledGraph> SettleAsync(
        IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken = default) =>
        Settle(await ResolveAsync(records, decisions, cancellationToken).ConfigureAwait(false), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<NameMerge>> FindMergesAsync(
        IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken = default) =>
        [.. (await ResolveAsync(records, decisions, cancellationToken).ConfigureAwait(false)).Merges()];

    private static async ValueTask<ConceptTable> ResolveAsync(IAsyncEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(decisions);
        return ConceptTable.Build(await RecordTable.ReadAsync(records, cancellationToken).ConfigureAwait(false), decisions);
    }

    private static SettledGraph Settle(ConceptTable concepts, CancellationToken cancellationToken)
    {
        var context = new LinkingContext(concepts);
        foreach (var add in Linkers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            add(context);
        }

        var nodes = context.Nodes.Sort(out var places);
        return new()
        {
            Nodes = nodes,
            Relationships = context.Relationships.Sort(nodes, places),
            Concepts = FindConcepts(context.Concepts),
        };
    }

    private static readonly Action<LinkingContext>[] Linkers =
    [
        EvidenceLinks.Add,
        ScoreLinks.Add,
        MetadataLinks.Add,
        CoOccurrenceLinks.Add,
        BroaderLinks.Add,
        VersionLinks.Add,
        VariantLinks.Add,
        ComparisonLinks.Add,
    ];

    /// <summary>Where names lead: as papers type them, and, where no paper does, as the concept is typed.</summary>
    private static Dictionary<NameKey, string> FindConcepts(ConceptTable concepts)
    {
        var names = concepts.Records.Names;
        var found = new Dictionary<NameKey, string>(names.KeyCount);
        for (var key = 0; key < names.KeyCount; key++)
        {
            if (concepts.ConceptOfKey(key) is >= 0 and var concept)
                found.Add(names.Key(key), concepts.Concepts[concept].Id);
        }

        for (var key = 0; key < names.KeyCount; key++)
        {
            if (concepts.ConceptOfKey(key) is >= 0 and var concept)
                found.TryAdd(new(concepts.Concepts[concept].Label, names.Key(key).NormalForm), concepts.Concepts[concept].Id);
        }

        // A sense has a name that leads elsewhere, if it leads anywhere.
        foreach (var concept in concepts.Concepts.Where(concept => concept.Class >= names.KeyCount))
            found.TryAdd(NameKey.Of(concept.Label, concept.Name), concept.Id);

        return found;
    }
}
