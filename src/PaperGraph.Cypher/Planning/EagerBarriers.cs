using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>
/// Says where all rows of a clause must be there before the next begins, because one of them could meet what the other changes: a clause
/// works on all rows of the one before, as the language has it.
/// </summary>
internal sealed class EagerBarriers
{
    // What was read and written since all rows were last gathered.
    private ClauseEffects _since = new();

    // Whether transactions end and begin while rows of these clauses are still to come.
    private bool _hasTransactions;

    /// <summary>Whether any clause so far writes.</summary>
    public bool HasWrites { get; private set; }

    /// <summary>Why rows must be gathered before a clause; null where they need not.</summary>
    public string? Before(BoundClause clause)
    {
        var effects = EffectsReader.Of(clause);
        if (_hasTransactions && effects.Writes)
            return Gathered("transactions of CALL end before the statement writes itself");
        var conflict = effects.ConflictWith(_since) ?? (IsDeletionOfWhatIsScanned(clause) ? null : _since.ConflictWith(effects));
        return conflict is null ? null : Gathered(conflict);
    }

    /// <summary>Notes what a clause does.</summary>
    public void After(BoundClause clause)
    {
        var effects = EffectsReader.Of(clause);
        HasWrites |= effects.Writes;
        if (clause is BoundProjection projection && Gathers(projection))
            Forget();
        else
            _since.Add(effects);
        _hasTransactions |= clause is BoundSubqueryCall { Transactions: not null };
    }

    private string Gathered(string reason)
    {
        Forget();
        return reason;
    }

    private void Forget() => (_since, _hasTransactions) = (new(), false);

    // MATCH (n) DELETE n: a scan may lose the node that it has just come to.
    private bool IsDeletionOfWhatIsScanned(BoundClause clause) =>
        clause is BoundDelete { Targets: [BoundVariableReference] } && !_since.Writes && _since.Scans.Count == 1 && _since.ReadTypes.IsEmpty;

    private static bool Gathers(BoundProjection projection) =>
        projection.IsAggregation || (!projection.OrderBy.IsEmpty && projection.Where is null);
}
