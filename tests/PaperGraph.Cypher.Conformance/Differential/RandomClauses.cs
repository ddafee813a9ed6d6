namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Clauses that read, over what a scope holds; those that bind change the scope.</summary>
internal sealed class RandomClauses(RandomSource random, RandomScope scope)
{
    private const int DeepestSubquery = 2;
    private static readonly string[] Orderable = ["number", "text", "truth", "any", "list", "words"];
    private readonly RandomExpression _expression = new(random, scope);
    private bool _hasOptional;

    public string Match()
    {
        var optional = random.OneIn(5);
        _hasOptional |= optional;
        var pattern = new RandomPattern(random, scope);
        return $"{(optional ? "OPTIONAL " : "")}MATCH {(random.OneIn(8) ? pattern.Shortest() : pattern.Paths())}{Where()}";
    }

    /// <summary>A clause between the first and the last.</summary>
    /// <param name="depth">In how many subqueries it stands.</param>
    public string Middle(int depth = 0) => random.Below(9) switch
    {
        0 => Unwind(),
        1 => With(),
        2 or 3 => Aggregate(),
        4 or 5 when depth < DeepestSubquery => Subquery(depth),
        6 => Top(),
        _ => Match(),
    };

    /// <summary>The last clause.</summary>
    /// <param name="columns">How many columns there are, unless it groups.</param>
    /// <param name="mayGroup">Whether it may.</param>
    public (string Text, bool IsOrdered) Return(int columns, bool mayGroup)
    {
        if (mayGroup && random.OneIn(4))
            return ($"RETURN {Grouped()}", false);
        var items = Enumerable.Range(0, columns).Select(_ => Item()).ToList();
        var list = string.Join(", ", items.Select((item, place) => $"{item.Text} AS c{place}"));
        if (!items.All(item => Orderable.Contains(item.Kind)) || !random.OneIn(2))
            return ($"RETURN {(random.OneIn(5) ? "DISTINCT " : "")}{list}", false);
        var order = string.Join(", ", items.Select((_, place) => $"c{place}{(random.OneIn(3) ? " DESC" : "")}"));

        // After an OPTIONAL MATCH that found nothing Neo4j 5.26 gives null for whatever DISTINCT and ORDER BY are asked of.
        var distinct = !_hasOptional && random.OneIn(5) ? "DISTINCT " : "";
        return ($"RETURN {distinct}{list} ORDER BY {order}{(random.OneIn(2) ? $" SKIP {random.Below(2)} LIMIT {1 + random.Below(4)}" : "")}", true);
    }

    private string Where() => random.OneIn(2) ? $" WHERE {_expression.Condition()}" : "";

    private string Unwind() => random.Below(3) switch
    {
        0 => Bound("any", $"UNWIND [{string.Join(", ", Enumerable.Range(0, 1 + random.Below(4)).Select(_ => _expression.Mixed(1)))}] AS "),
        1 => Bound("text", $"UNWIND {_expression.Words(1)} AS "),
        _ => Bound("number", $"UNWIND {_expression.List(1)} AS "),
    };

    private string Bound(string kind, string before) => before + scope.Bind(kind);

    private string With()
    {
        if (random.OneIn(5) && scope.Variables.Count > 0)
            return random.OneIn(3) && !_hasOptional && scope.Any("path") is null ? $"WITH DISTINCT *{Where()}" : $"WITH *{Where()}";
        var (text, kind) = _expression.Any();
        var kept = Kept(4);
        return $"WITH {string.Concat(kept.Select(variable => variable + ", "))}{text} AS {scope.Bind(kind)}{Where()}";
    }

    private string Aggregate()
    {
        var (text, kind) = Aggregation();
        var kept = Kept(2);
        var before = $"WITH {string.Concat(kept.Select(variable => variable + ", "))}{text} AS {scope.Bind(kind)}";

        // Neo4j 5.26 refuses a predicate over a path of unnamed parts here.
        return scope.Any("path") is null ? before + Where() : before;
    }

    // All variables but one in so many, which are forgotten.
    private List<string> Kept(int oneIn)
    {
        var kept = scope.Variables.Where(_ => !random.OneIn(oneIn)).ToList();
        scope.Keep(kept);
        return kept.ConvertAll(variable => variable.Name);
    }

    private string Subquery(int depth)
    {
        var imported = scope.Variables.Where(_ => !random.OneIn(3)).ToList();
        var (first, kind) = Inner(imported, depth, "number", out var name);
        var body = random.OneIn(4) ? $"{first} UNION {random.Of("", "ALL ")}{Inner(imported, depth, kind, out var other).Text.Replace($" AS {other}", $" AS {name}", StringComparison.Ordinal)}" : first;
        scope.Keep([.. scope.Variables, (name, kind)]);
        return $"{(random.OneIn(6) ? "OPTIONAL " : "")}CALL ({string.Join(", ", imported.Select(variable => variable.Name))}) {{ {body} }}";
    }

    private (string Text, string Kind) Inner(IEnumerable<(string Name, string Kind)> imported, int depth, string kind, out string name)
    {
        var inner = scope.Inner();
        inner.Keep(imported);
        var clauses = new RandomClauses(random, inner);
        var before = random.OneIn(4) ? "" : clauses.Match() + " " + (random.OneIn(3) ? clauses.Middle(depth + 1) + " " : "");
        var expression = random.OneIn(3) ? clauses.Aggregation("number") : clauses._expression.Number(1);
        name = inner.Bind(kind);
        return ($"{before}RETURN {expression} AS {name}", kind);
    }

    private string Top()
    {
        var (text, kind) = (_expression.Number(1), "number");
        var kept = scope.Variables.Where(variable => Orderable.Contains(variable.Kind) && random.OneIn(2)).ToList();
        scope.Keep(kept);
        kept.Add((scope.Bind(kind), kind));
        return $"WITH {(_hasOptional ? "" : "DISTINCT ")}{string.Concat(kept.SkipLast(1).Select(variable => variable.Name + ", "))}{text} AS {kept[^1].Name} "
            + $"ORDER BY {string.Join(", ", kept.Select(variable => variable.Name + (random.OneIn(3) ? " DESC" : "")))}{random.Of("", " SKIP 1")} LIMIT {1 + random.Below(3)}{(scope.Any("path") is null ? Where() : "")}";
    }

    // Grouping keys, aggregates, and what is made of both.
    private string Grouped()
    {
        var (key, _) = scope.Any("node") is { } node ? (random.Of($"{node}.k", $"{node}.s", node, $"labels({node}) = []"), "") : _expression.Any();
        var name = scope.Any("number");
        var mixed = name is null ? "" : $", {name} AS c3, {name} + {random.Of("count(*)", $"sum({_expression.Number(1)})", $"size(collect({_expression.Text(1)}))")} AS c4";
        return $"{key} AS c0, {Aggregation().Text} AS c1, {random.Of("count(*) + 1", $"{Aggregation("number")} * 2", $"[{Aggregation("number")}, count(*)]", $"{{n: {Aggregation("number")}}}")} AS c2{mixed}";
    }

    private (string Text, string Kind) Item()
    {
        IReadOnlyList<(string, string)> values = [.. scope.Variables.Where(variable => variable.Kind != "shortest")];
        return random.OneIn(4) && values.Count > 0 ? random.Of(values)
            : random.OneIn(5) && scope.Any("shortest") is { } path ? ($"length({path})", "number")
            : random.OneIn(4) ? Aggregation() : _expression.Any();
    }

    private (string Text, string Kind) Aggregation() => random.Below(7) switch
    {
        0 => ($"{random.Of("min", "max")}({_expression.Text(1)})", "text"),
        1 => ($"{random.Of("min", "max")}({_expression.Mixed(1)})", "any"),
        2 => ($"size(collect(DISTINCT {_expression.Mixed(1)}))", "number"),
        _ => (Aggregation("number"), "number"),
    };

    private string Aggregation(string kind) => random.Make(
        () => "count(*)",
        () => $"count({(random.OneIn(2) ? "DISTINCT " : "")}{random.Make(() => _expression.Number(1), () => _expression.Mixed(1), () => scope.Any("node") ?? "1")})",
        () => $"{random.Of("sum", "min", "max")}({(random.OneIn(4) ? "DISTINCT " : "")}{_expression.Number(1)})",
        () => $"round({random.Of("avg", "stDev", "stDevP")}({_expression.Number(1)}), 6)",
        () => $"{random.Of("percentileCont", "percentileDisc")}({_expression.Number(1)}, {random.Of("0.5", "0.25", "0", "1.0", "0.9")})",
        () => $"size(collect({_expression.Number(1)}))",
        () => $"reduce(t = 0, x IN collect({_expression.Integer()}) | t + x)",
        () => $"sum(CASE WHEN {_expression.Truth(1)} THEN 1 ELSE 0 END)") is var text && kind == "number" ? text : "count(*)";
}
