namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>A query as clauses one after the other, so that a clause can be left out.</summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="IsOrdered">Whether its rows have a total order.</param>
internal sealed record RandomQuery(IReadOnlyList<string> Clauses, bool IsOrdered)
{
    /// <summary>It as a statement.</summary>
    public Statement Statement => new(string.Join(' ', Clauses), IsOrdered, IgnoresListOrder: true);

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
        var writer = new RandomClauses(random, new RandomScope(random));
        var clauses = new List<string> { writer.Match() };
        for (var more = random.Below(3); more > 0; more--)
            clauses.Add(writer.Middle());
        if (mayWrite && random.OneIn(4))
            clauses.Add(writer.Write());
        var (last, isOrdered) = writer.Return(columns);
        return new([.. clauses, last], isOrdered);
    }

    private RandomQuery WithoutOrder() => this with { Clauses = [.. Clauses.SkipLast(1), Clauses[^1].Split(" ORDER BY ")[0]] };
}
