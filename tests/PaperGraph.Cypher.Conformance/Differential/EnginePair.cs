using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Subjects;
using PaperGraph.Cypher.Conformance.Values;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Our engine and a Neo4j server side by side.</summary>
internal sealed class EnginePair(ISubject ours, ISubject theirs) : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<string, Value> NoParameters = new Dictionary<string, Value>();

    // What makes two graphs the same: equal nodes, and equal relationships between equal nodes.
    private static readonly Statement[] WholeGraph = [new("MATCH (n) RETURN n"), new("MATCH p = ()-[]->() RETURN p")];

    /// <summary>Whether a failure of one alone is no difference: which predicate is tested first may decide whether an error is met.</summary>
    public bool IgnoresFailures { get; init; }

    /// <summary>Statements that both have refused: these tell little.</summary>
    public List<string> BothFailed { get; } = [];

    /// <summary>Makes both graphs anew: ours by a statement, theirs as a copy.</summary>
    public async Task ResetAsync(string graph)
    {
        await ours.ResetAsync();
        await theirs.ResetAsync();
        if ((await ours.RunAsync(graph, NoParameters)).Failure is { } failure)
            throw new InvalidOperationException($"The graph cannot be made: {failure}\n{graph}");
        await GraphLoading.CopyAsync(ours, theirs);
    }

    /// <summary>Runs a statement on both and tells the difference, or null. That both fail, however, is no difference.</summary>
    public async Task<string?> CompareAsync(Statement statement, IReadOnlyDictionary<string, Value>? parameters = null)
    {
        var (mine, other) = (await ours.RunAsync(statement.Text, parameters ?? NoParameters), await theirs.RunAsync(statement.Text, parameters ?? NoParameters));
        if (mine.Failure is { IsDefect: true })
            return $"ours broke: {mine.Failure}";
        if (mine.Failure is not null && other.Failure is not null)
            BothFailed.Add($"{statement.Text}\n{mine.Failure}\n{other.Failure}");
        if (mine.Failure is not null && (other.Failure is not null || IgnoresFailures) || other.Failure is not null && IgnoresFailures)
            return null;
        return Write(mine, statement) == Write(other, statement) ? null : $"ours {Write(mine, statement)}\ntheirs {Write(other, statement)}";
    }

    /// <summary>Compares all that is in the graphs.</summary>
    public async Task<string?> CompareGraphsAsync()
    {
        foreach (var statement in WholeGraph)
        {
            if (await CompareAsync(statement) is { } difference)
                return $"afterwards: {difference}";
        }

        return null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ours.DisposeAsync();
        await theirs.DisposeAsync();
    }

    /// <summary>What an outcome is compared by.</summary>
    public static string Write(Outcome outcome, Statement statement)
    {
        if (outcome.Failure is { } failure)
            return $"failed: {failure}";
        var rows = outcome.Rows.Select(new CellWriter(statement.IgnoresListOrder, statement.IgnoresNumberKind).Write);
        return $"{string.Join(" | ", outcome.Columns)}\n  {string.Join("\n  ", statement.IsOrdered ? rows : rows.Order(StringComparer.Ordinal))}";
    }
}
