namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>A graph and a query from one seed.</summary>
internal sealed record RandomCase(int Seed, RandomGraph Graph, RandomQuery Query)
{
    /// <summary>The case of a seed.</summary>
    public static RandomCase Of(int seed)
    {
        var random = new RandomSource(seed);
        return new(seed, RandomGraph.Create(random), RandomQuery.Create(random));
    }

    /// <summary>Runs it on both engines and tells the difference, of a case as small as can be found in a few hundred tries; null where there is none.</summary>
    public async Task<string?> CompareAsync(EnginePair engines)
    {
        if (await DifferenceAsync(engines) is not { } difference)
            return null;
        var (smallest, tries) = (this, 200);
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var candidate in smallest.Smaller())
            {
                if (tries-- > 0 && await candidate.DifferenceAsync(engines) is { } found)
                {
                    (smallest, difference, isSmaller) = (candidate, found, true);
                    break;
                }
            }
        }

        return $"seed {Seed}\n{smallest.Graph.Statement}\n{smallest.Query.Statement.Text}\n{difference}";
    }

    private IEnumerable<RandomCase> Smaller() =>
        Query.Smaller().Select(query => this with { Query = query }).Concat(Graph.Smaller().Select(graph => this with { Graph = graph }));

    private async Task<string?> DifferenceAsync(EnginePair engines)
    {
        await engines.ResetAsync(Graph.Statement);
        return await engines.CompareAsync(Query.Statement) ?? (Query.MayWrite ? await engines.CompareGraphsAsync() : null);
    }
}
