using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Deciding;

/// <summary>Names as papers write them, by what resolution compares.</summary>
public sealed class WrittenNames
{
    private const int MostPapers = 5;

    private readonly Dictionary<string, string> _written = [];

    /// <summary>A concept's names.</summary>
    public static WrittenNames Of(NamedNode concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return new WrittenNames().Add(concept);
    }

    /// <summary>The names that a person decided about.</summary>
    public static WrittenNames Of(IEnumerable<(string Name, NameKey Key)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var written = new WrittenNames();
        foreach (var (name, key) in names)
            written._written.TryAdd(key.NormalForm, name);
        return written;
    }

    /// <summary>The names that decisions are about: as the graph has them, or, of those that are hidden, as papers do that a search finds.</summary>
    public static async Task<WrittenNames> OfAsync(IGraphStore store, INamedQueries queries, IEnumerable<Decision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(decisions);
        var names = new WrittenNames();
        var answer = await queries.AskAsync("find-names", [("kinds", Value.List(NodeKinds.Concepts))], cancellationToken).ConfigureAwait(false);
        foreach (var concept in answer.Read().Select(NamedNode.Of))
            names.Add(concept);
        foreach (var key in decisions.SelectMany(KeysOf).Where(key => !names._written.ContainsKey(key.NormalForm)).Distinct())
        {
            if (await FindAsync(store, key.NormalForm, cancellationToken).ConfigureAwait(false) is { } name)
                names._written.TryAdd(key.NormalForm, name);
        }

        return names;
    }

    /// <summary>The name; its normal form where it is but another writing of one that is shown.</summary>
    public string Write(NameKey key) => _written.GetValueOrDefault(key.NormalForm) ?? key.NormalForm;

    private static IEnumerable<NameKey> KeysOf(Decision decision) => decision.Other is { } other ? [decision.Name, other] : [decision.Name];

    private static async ValueTask<string?> FindAsync(IGraphStore store, string normalForm, CancellationToken cancellationToken)
    {
        var hits = await store.SearchAsync(normalForm, MostPapers, cancellationToken).ConfigureAwait(false);
        var records = store.ReadRecordsAsync([.. hits.Select(hit => hit.PaperId)], cancellationToken);
        return await records.SelectMany(record => record.Mentions.Mentions.ToAsyncEnumerable())
            .Where(mention => mention.Key.NormalForm == normalForm).Select(mention => mention.Name).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }

    private WrittenNames Add(NamedNode concept)
    {
        foreach (var name in concept.Aliases.Prepend(concept.Name))
            _written.TryAdd(NameNormalizer.Normalize(name), name);
        return this;
    }
}
