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
        var scope = new RandomScope(random);
        var writer = new Writer(random, scope);
        var clauses = new List<string> { writer.Match() };
        for (var more = random.Below(3); more > 0; more--)
            clauses.AddRange(writer.Middle());
        if (random.OneIn(4))
            clauses.AddRange(writer.Write());
        var (last, isOrdered) = writer.Return();
        return new([.. clauses, last], isOrdered);
    }

    private sealed class Writer(RandomSource random, RandomScope scope)
    {
        private readonly RandomPattern _pattern = new(random, scope);
        private readonly RandomExpression _expression = new(random, scope);

        public string Match() => $"{(random.OneIn(5) ? "OPTIONAL " : "")}MATCH {_pattern.Paths()}{Where()}";

        public IEnumerable<string> Middle() => random.Below(5) switch
        {
            0 => [Unwind()],
            1 => [With()],
            2 => [Aggregate()],
            3 => [Subquery()],
            _ => [Match()],
        };

        // What is written depends on its row alone, so that the order of rows, which is nobody's to tell, does not show.
        public IEnumerable<string> Write() => scope.Any("node") is not { } node
            ? [$"CREATE (:New {{k: {random.Below(3)}}})"]
            : random.Below(6) switch
            {
                0 => [$"SET {node}.z = {random.Below(9)}"],
                1 => [$"SET {node}:{random.Of("D", "A")}"],
                2 => [$"REMOVE {node}.k"],
                3 => [$"MERGE (:M {{k: {random.Below(2)}}})"],
                4 => [$"CREATE ({node})-[:NEW {{w: {random.Below(3)}}}]->(:New)"],
                _ => [$"MERGE ({node})-[:{random.Of("R", "NEW")}]->(:M {{k: 1}})"],
            };

        public (string Text, bool IsOrdered) Return()
        {
            var items = Items().ToList();
            var distinct = random.OneIn(5) ? "DISTINCT " : "";
            var list = string.Join(", ", items.Select((item, place) => $"{item.Text} AS c{place}"));
            if (!items.All(item => item.Kind is "number" or "text" or "truth") || !random.OneIn(2))
                return ($"RETURN {distinct}{list}", false);
            var order = string.Join(", ", items.Select((_, place) => $"c{place}{(random.OneIn(3) ? " DESC" : "")}"));
            return ($"RETURN {distinct}{list} ORDER BY {order}{(random.OneIn(2) ? $" SKIP {random.Below(2)} LIMIT {1 + random.Below(4)}" : "")}", true);
        }

        private string Where() => random.OneIn(2) ? $" WHERE {_expression.Truth(2)}" : "";

        private string Unwind()
        {
            var list = _expression.List(1);
            return $"UNWIND {list} AS {scope.Bind("number")}";
        }

        private string With()
        {
            var (text, kind) = _expression.Any();
            var kept = scope.Variables.Where(_ => !random.OneIn(4)).ToList();
            scope.Keep(kept);
            return $"WITH {string.Concat(kept.Select(variable => variable.Name + ", "))}{text} AS {scope.Bind(kind)}{Where()}";
        }

        private string Aggregate()
        {
            var (text, kind) = Aggregation();
            var kept = scope.Variables.Where(_ => random.OneIn(2)).ToList();
            scope.Keep(kept);
            return $"WITH {string.Concat(kept.Select(variable => variable.Name + ", "))}{text} AS {scope.Bind(kind)}";
        }

        private string Subquery()
        {
            var (names, expression) = (string.Join(", ", scope.Variables.Select(variable => variable.Name)), _expression.Number(1));
            return $"CALL ({names}) {{ RETURN {expression} AS {scope.Bind("number")} }}";
        }

        private IEnumerable<(string Text, string Kind)> Items()
        {
            for (var more = 1 + random.Below(3); more > 0; more--)
                yield return random.OneIn(4) && scope.Variables.Count > 0 ? random.Of(scope.Variables) : random.OneIn(4) ? Aggregation() : _expression.Any();
        }

        private (string Text, string Kind) Aggregation() => random.Below(6) switch
        {
            0 => ("count(*)", "number"),
            1 => ($"count({(random.OneIn(2) ? "DISTINCT " : "")}{_expression.Number(1)})", "number"),
            2 => ($"{random.Of("sum", "min", "max", "avg")}({_expression.Number(1)})", "number"),
            3 => ($"{random.Of("min", "max")}({_expression.Text(1)})", "text"),
            _ => ($"size(collect({_expression.Number(1)}))", "number"),
        };
    }
}
