namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Expressions of a wanted kind over what a scope holds.</summary>
internal sealed class RandomExpression(RandomSource random, RandomScope scope)
{
    /// <summary>A value of any simple kind, with the kind.</summary>
    public (string Text, string Kind) Any() => random.Below(6) switch
    {
        0 => (Text(2), "text"),
        1 => (Truth(2), "truth"),
        2 => (List(1), "list"),
        _ => (Number(2), "number"),
    };

    /// <summary>A number or null.</summary>
    public string Number(int depth) => depth == 0
        ? random.Make(() => $"{random.Below(6)}", () => Property("k"), () => Weight(), () => scope.Any("number") ?? "1", () => random.Of("0.5", "null", "-1", "2.0"))
        : random.Make(
            () => Number(0),
            () => $"({Number(depth - 1)} {random.Of("+", "-", "*")} {Number(depth - 1)})",
            () => $"coalesce({Number(depth - 1)}, {random.Below(4)})",
            () => $"abs({Number(depth - 1)})",
            () => $"size({List(depth - 1)})",
            () => $"size({Text(depth - 1)})",
            () => $"CASE WHEN {Truth(depth - 1)} THEN {Number(depth - 1)} ELSE {Number(depth - 1)} END",
            () => $"{List(depth - 1)}[{random.Of("0", "-1", "1", "5")}]",
            () => $"reduce(t = 0, x IN {List(depth - 1)} | t + x)",
            () => scope.Any("path") is { } path ? $"length({path})" : Number(0),
            () => new RandomPattern(random, scope).From() is { } pattern ? Count(pattern) : Number(0));

    // Not the bare count: Neo4j 5.26 cuts a float off that a number of relationships is compared with.
    private string Count(string pattern) => $"abs({random.Of($"COUNT {{ {pattern} }}", $"size([{pattern} | 1])", $"size(COLLECT {{ MATCH {pattern} RETURN 1 AS one }})")})";

    /// <summary>A truth or null.</summary>
    public string Truth(int depth) => depth == 0
        ? random.Make(() => Property("b") + " IS NULL", () => scope.Any("truth") ?? "true", () => random.Of("true", "false", "null"), () => scope.Any("node") is { } node ? $"{node}:{random.Of("A", "B", "A|C", "!B")}" : "true")
        : random.Make(
            () => $"{Number(depth - 1)} {random.Of("<", "<=", ">", ">=", "=", "<>")} {Number(depth - 1)}",
            () => $"{Text(depth - 1)} {random.Of("STARTS WITH", "ENDS WITH", "CONTAINS", "=", "<", ">=")} {Text(depth - 1)}",
            () => $"({Truth(depth - 1)} {random.Of("AND", "OR", "XOR")} {Truth(depth - 1)})",
            () => $"NOT ({Truth(depth - 1)})",
            () => $"{Number(depth - 1)} IN {List(depth - 1)}",
            () => $"{Number(depth - 1)} IS {random.Of("NULL", "NOT NULL")}",
            () => $"{random.Of("all", "any", "none", "single")}(x IN {List(depth - 1)} WHERE x > {random.Below(4)})",
            () => new RandomPattern(random, scope).From() is { } pattern ? random.Of(pattern, $"EXISTS {{ {pattern} }}") : Truth(0));

    /// <summary>A text or null.</summary>
    public string Text(int depth) => depth == 0
        ? random.Make(() => $"'{random.Of("a", "b", "ab", "é", "")}'", () => Property("s"), () => scope.Any("text") ?? "'x'", () => scope.Any("relationship") is { } link ? $"type({link})" : "'R'")
        : random.Make(
            () => Text(0),
            () => $"({Text(depth - 1)} + {Text(depth - 1)})",
            () => $"{random.Of("toUpper", "toLower", "reverse", "trim")}({Text(depth - 1)})",
            () => $"substring({Text(depth - 1)}, {random.Below(3)})",
            () => $"replace({Text(depth - 1)}, 'a', 'xy')",
            () => $"coalesce({Text(depth - 1)}, 'none')",
            () => $"toString({Number(depth - 1)})");

    /// <summary>A list of numbers or null.</summary>
    public string List(int depth) => depth == 0
        ? random.Make(() => random.Of("[1, 2, 3]", "[]", "[0, null]", "[3, 3]"), () => Property("l"), () => scope.Any("list") ?? "[1]")
        : random.Make(
            () => List(0),
            () => $"[{Number(depth - 1)}, {Number(depth - 1)}]",
            () => $"({List(depth - 1)} + {List(depth - 1)})",
            () => $"[x IN {List(depth - 1)} WHERE x > {random.Below(3)} | x * 2]",
            () => $"range({random.Below(3)}, {random.Below(5)})",
            () => $"tail({List(depth - 1)})",
            () => $"[1] + {List(depth - 1)}",
            () => $"{List(depth - 1)}[..{random.Below(3)}]");

    private string Property(string key) => scope.Any("node") is { } node ? $"{node}.{key}" : "null";

    private string Weight() => scope.Any("relationship") is { } link ? $"{link}.w" : "3";
}
