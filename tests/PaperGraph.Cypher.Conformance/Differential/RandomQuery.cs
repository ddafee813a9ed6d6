namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>A query as clauses one after the other, so that a clause can be left out.</summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="IsOrdered">Whether its rows have a total order.</param>
internal sealed record RandomQuery(IReadOnlyList<string> Clauses, bool IsOrdered)
{
    // What makes lists whose items come in no order, and what takes one of several equal numbers, be it an integer or a float.
    private static readonly string[] Unordered = ["collect(", "[(", "labels(", "keys("], Representing = ["DISTINCT", "ORDER BY", "UNION", "min(", "max(", "count(", "sum(", "collect(", "avg(", "stDev", "percentile"];
    private static readonly string[] Writing = ["CREATE", "MERGE", "SET", "REMOVE", "DELETE"];

    /// <summary>Whether the graph may be another afterwards.</summary>
    public bool MayWrite => Has(Writing);

    /// <summary>It as a statement.</summary>
    public Statement Statement => new(string.Join(' ', Clauses), IsOrdered, IgnoresListOrder: Has(Unordered), IgnoresNumberKind: Has(Representing));

    /// <summary>The queries that lack one clause of this one.</summary>
    public IEnumerable<RandomQuery> Smaller() =>
        Enumerable.Range(0, Clauses.Count - 1).Select(place => this with { Clauses = [.. Clauses.Where((_, other) => other != place)] });

    /// <summary>A query of a few clauses.</summary>
    public static RandomQuery Create(RandomSource random)
    {
        if (!random.OneIn(10))
            return CreatePart(random, columns: 1 + random.Below(3), mayWrite: true);
        var (left, right) = (CreatePart(random, columns: 2, mayWrite: false), CreatePart(random, columns: 2, mayWrite: false));
        return new([.. left.WithoutOrder().Clauses, random.Of("UNION", "UNION ALL"), .. right.WithoutOrder().Clauses], IsOrdered: false);
    }

    private static RandomQuery CreatePart(RandomSource random, int columns, bool mayWrite)
    {
        var scope = new RandomScope(random);
        var (clauses, reads, writes) = (new List<string>(), new RandomClauses(random, scope), new RandomWrites(random, scope));
        if (!random.OneIn(10))
            clauses.Add(reads.Match());
        for (var more = random.Below(4); more > 0; more--)
            clauses.Add(reads.Middle());
        if (mayWrite && random.OneIn(3))
        {
            for (var more = 1 + random.Below(2); more > 0; more--)
                clauses.Add(writes.Next());
            if (random.OneIn(3) && scope.Variables.Count > 0)
                clauses.Add($"WITH * {reads.Middle()}");
        }

        var (last, isOrdered) = reads.Return(columns, mayGroup: mayWrite);
        return new([.. clauses, last], isOrdered);
    }

    private bool Has(string[] words) => Clauses.Any(clause => words.Any(word => clause.Contains(word, StringComparison.Ordinal)));

    private RandomQuery WithoutOrder() => this with { Clauses = [.. Clauses.SkipLast(1), Clauses[^1].Split(" ORDER BY ")[0]] };
}
