using System.Collections.Immutable;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cypher.Completion;

/// <summary>Asks a store for its names, by Cypher, so that it serves every store; keeps them for a while.</summary>
/// <param name="runner">Runs Cypher on the store.</param>
/// <param name="time">What tells how old the names are.</param>
internal sealed class VocabularyReader(ICypherRunner runner, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10), Patience = TimeSpan.FromSeconds(2);
    private CypherVocabulary _known = CypherVocabulary.Empty;
    private long? _readAt;

    /// <summary>The store's names; those of before where it does not answer.</summary>
    public async ValueTask<CypherVocabulary> ReadAsync(CancellationToken cancellationToken)
    {
        if (_readAt is { } readAt && time.GetElapsedTime(readAt) < Freshness)
            return _known;
        _known = new()
        {
            Labels = await NamesAsync("CALL db.labels()", _known.Labels, cancellationToken).ConfigureAwait(false),
            RelationshipTypes = await NamesAsync("CALL db.relationshipTypes()", _known.RelationshipTypes, cancellationToken).ConfigureAwait(false),
            PropertyKeys = await NamesAsync("CALL db.propertyKeys()", _known.PropertyKeys, cancellationToken).ConfigureAwait(false),
            Functions = await CallablesAsync("SHOW FUNCTIONS YIELD name, signature", _known.Functions, cancellationToken).ConfigureAwait(false),
            Procedures = await CallablesAsync("SHOW PROCEDURES YIELD name, signature", _known.Procedures, cancellationToken).ConfigureAwait(false),
        };
        _readAt = time.GetTimestamp();
        return _known;
    }

    private async ValueTask<ImmutableArray<string>> NamesAsync(string statement, ImmutableArray<string> known, CancellationToken cancellationToken) =>
        await RowsAsync(statement, cancellationToken).ConfigureAwait(false) is { } result
            ? [.. result.Rows.Select(row => row[0].AsString()).Order(StringComparer.Ordinal)]
            : known;

    // Functions are those of the engine or server: they stay as they are.
    private async ValueTask<ImmutableArray<KnownCallable>> CallablesAsync(string statement, ImmutableArray<KnownCallable> known, CancellationToken cancellationToken) =>
        known.IsEmpty && await RowsAsync(statement, cancellationToken).ConfigureAwait(false) is { } result
            ? [.. result.Rows.Select(row => new KnownCallable(row[0].AsString(), row[1].ToString())).OrderBy(callable => callable.Name, StringComparer.Ordinal)]
            : known;

    private async ValueTask<CypherResult?> RowsAsync(string statement, CancellationToken cancellationToken)
    {
        try
        {
            return await runner.RunAsync(new(statement) { TimeLimit = Patience }, cancellationToken).ConfigureAwait(false);
        }
        catch (PaperGraphException)
        {
            return null;
        }
    }
}
