namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Clauses over what a scope holds; those that bind change the scope.</summary>
internal sealed class RandomClauses(RandomSource random, RandomScope scope)
{
    private readonly RandomPattern _pattern = new(random, scope);
    private readonly RandomExpression _expression = new(random, scope);
    private bool _hasOptional;

    public string Match()
    {
        var optional = random.OneIn(5);
        _hasOptional |= optional;
        return $"{(optional ? "OPTIONAL " : "")}MATCH {(random.OneIn(8) ? _pattern.Shortest() : _pattern.Paths())}{Where()}";
    }

    public string Middle() => random.Below(6) switch
    {
        0 => Unwind(),
        1 => With(),
        2 => Aggregate(),
        3 => Subquery(),
        4 => Top(),
        _ => Match(),
    };

    // What is written depends on its row alone, so that the order of rows, which is nobody's to tell, does not show.
    public string Write()
    {
        if (scope.Any("node") is not { } node)
            return $"CREATE (:New {{k: {random.Below(3)}}})";
        if (!random.OneIn(8))
            return Change(node);
        scope.Keep([]);
        return $"DETACH DELETE {node}";
    }

    public (string Text, bool IsOrdered) Return(int columns)
    {
        var items = Enumerable.Range(0, columns).Select(_ => Item()).ToList();
        var list = string.Join(", ", items.Select((item, place) => $"{item.Text} AS c{place}"));
        if (!items.All(item => item.Kind is "number" or "text" or "truth") || !random.OneIn(2))
            return ($"RETURN {(random.OneIn(5) ? "DISTINCT " : "")}{list}", false);
        var order = string.Join(", ", items.Select((_, place) => $"c{place}{(random.OneIn(3) ? " DESC" : "")}"));

        // After an OPTIONAL MATCH that found nothing Neo4j 5.26 gives null for whatever DISTINCT and ORDER BY are asked of.
        var distinct = !_hasOptional && random.OneIn(5) ? "DISTINCT " : "";
        return ($"RETURN {distinct}{list} ORDER BY {order}{(random.OneIn(2) ? $" SKIP {random.Below(2)} LIMIT {1 + random.Below(4)}" : "")}", true);
    }

    private string Change(string node) => random.Below(9) switch
    {
        0 => $"SET {node}.z = {random.Below(9)}",
        1 => $"SET {node}:{random.Of("D", "A")}",
        2 => $"REMOVE {node}.k",
        3 => $"MERGE (:M {{k: {random.Below(2)}}})",
        4 => $"CREATE ({node})-[:NEW {{w: {random.Below(3)}}}]->(:New)",
        5 => $"SET {node} += {{z: 1, s: null}}",
        6 => $"FOREACH (x IN {_expression.List(1)} | CREATE (:Each {{x: x}}))",
        7 => $"MERGE (m:M {{k: {random.Below(2)}}}) ON MATCH SET m.c = coalesce(m.c, 0) + 1",
        _ => $"MERGE ({node})-[:{random.Of("R", "NEW")}]->(:M {{k: 1}})",
    };

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

    private string Top()
    {
        var (text, kind) = (_expression.Number(1), "number");
        var kept = scope.Variables.Where(variable => variable.Kind is "number" or "text" or "truth" && random.OneIn(2)).ToList();
        scope.Keep(kept);
        kept.Add((scope.Bind(kind), kind));
        return $"WITH {(_hasOptional ? "" : "DISTINCT ")}{string.Concat(kept.SkipLast(1).Select(variable => variable.Name + ", "))}{text} AS {kept[^1].Name} "
            + $"ORDER BY {string.Join(", ", kept.Select(variable => variable.Name + (random.OneIn(3) ? " DESC" : "")))} LIMIT {1 + random.Below(3)}";
    }

    private (string Text, string Kind) Item()
    {
        IReadOnlyList<(string, string)> values = [.. scope.Variables.Where(variable => variable.Kind != "path")];
        return random.OneIn(4) && values.Count > 0 ? random.Of(values) : random.OneIn(4) ? Aggregation() : _expression.Any();
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
