namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Runs statements and random cases on both engines and collects the differences.</summary>
internal sealed class DifferentialRun(EnginePair engines)
{
    private const int CasesPerMessage = 500;

    /// <summary>The reading statements, all on the graph of <c>graph.cypher</c>.</summary>
    public async Task<List<string>> ReadsAsync()
    {
        await engines.ResetAsync(Graph);
        var differences = new List<string>();
        foreach (var statement in StatementFile.Read("reads.cypher"))
            Add(differences, statement, await engines.CompareAsync(statement));
        return differences;
    }

    /// <summary>The writing statements, each on a graph of its own, which is compared afterwards.</summary>
    public async Task<List<string>> WritesAsync()
    {
        var differences = new List<string>();
        foreach (var statement in StatementFile.Read("writes.cypher"))
        {
            await engines.ResetAsync(Graph);
            Add(differences, statement, await engines.CompareAsync(statement) ?? await engines.CompareGraphsAsync());
        }

        return differences;
    }

    /// <summary>Random cases, from a seed on; each difference as it is found. It tells now and then how far it has come.</summary>
    public async IAsyncEnumerable<string> RandomAsync(int first, int count, Action<int>? progress = null)
    {
        for (var seed = first; seed < first + count; seed++)
        {
            if (seed > first && (seed - first) % CasesPerMessage == 0)
                progress?.Invoke(seed);
            if (await RandomCase.Of(seed).CompareAsync(engines) is { } difference)
                yield return difference;
        }
    }

    private static string Graph => StatementFile.Read("graph.cypher").Single().Text;

    private static void Add(List<string> differences, Statement statement, string? difference)
    {
        if (difference is not null)
            differences.Add($"{statement.Text}\n{difference}");
    }
}
