namespace PaperGraph.Cypher.Conformance.Differential;

internal sealed partial class RandomExpression
{
    private static readonly string[] Orders = ["<", "<=", ">", ">=", "=", "<>"];

    /// <summary>What may stand after WHERE: a truth, or a pattern as a predicate.</summary>
    public string Condition() => random.OneIn(6) && new RandomPattern(random, scope).From() is { } pattern
        ? $"{random.Of("", "NOT ")}{pattern} {random.Of("AND", "OR")} {Truth(1)}"
        : Truth(2);

    /// <summary>A truth or null.</summary>
    public string Truth(int depth) => depth <= 0
        ? random.Make(() => Property("b") + " IS NULL", () => Property("b"), () => scope.Any("truth") ?? "true", () => random.Of("true", "false", "null"), Labelled)
        : random.Below(4) switch { 0 => Compared(depth), 1 => Joined(depth), 2 => Tested(depth), _ => Found(depth) };

    private string Labelled() => scope.Any("node") is { } node
        ? $"{node}{random.Of(":A", ":B", ":A|C", ":!B", ":A&B", ":%", " IS A")}"
        : scope.Any("relationship") is { } link ? $"{link}{random.Of(":R", ":R|S", ":!T")}" : "true";

    private string Compared(int depth) => random.Make(
        () => $"{Number(depth - 1)} {random.Of(Orders)} {Number(depth - 1)}",
        () => $"{Number(depth - 1)} {random.Of(Orders)} {random.Of(Edges)}",
        () => $"{random.Of(Edges)} {random.Of(Orders)} {random.Of(Edges)}",
        () => $"{random.Below(3)} {random.Of("<", "<=")} {Number(depth - 1)} {random.Of("<", "<=", "<>")} {Number(depth - 1)}",
        () => $"{Text(depth - 1)} {random.Of("STARTS WITH", "ENDS WITH", "CONTAINS", "=", "<", ">=", "=~")} {Text(depth - 1)}",
        () => $"{Mixed(depth - 1)} {random.Of(Orders)} {Mixed(depth - 1)}",
        () => $"{List(depth - 1)} {random.Of(Orders)} {List(depth - 1)}",
        () => $"{Map(depth - 1)} {random.Of("=", "<>")} {Map(depth - 1)}",
        () => scope.Any("node") is { } left ? $"{left} {random.Of("=", "<>")} {scope.Any("node")}" : Truth(0));

    private string Joined(int depth) => random.Make(
        () => $"({Truth(depth - 1)} {random.Of("AND", "OR", "XOR")} {Truth(depth - 1)})",
        () => $"NOT ({Truth(depth - 1)})",
        () => $"coalesce({Truth(depth - 1)}, {random.Of("true", "false")})",
        () => $"CASE WHEN {Truth(depth - 1)} THEN {Truth(depth - 1)} ELSE {Truth(depth - 1)} END",
        () => $"{random.Of("all", "any", "none", "single")}(x IN {List(depth - 1)} WHERE x > {Number(depth - 1)})",
        () => $"{random.Of("all", "any", "none", "single")}(x IN {Words(depth - 1)} WHERE x STARTS WITH {Text(depth - 1)})",
        () => scope.Any("path") is { } path ? $"{random.Of("all", "any", "none", "single")}(x IN nodes({path}) WHERE x.k >= {random.Below(3)})" : Truth(0));

    private string Tested(int depth) => random.Make(
        () => $"({Number(depth - 1)} IN {List(depth - 1)})",
        () => $"({Text(depth - 1)} IN {Words(depth - 1)})",
        () => $"({Mixed(depth - 1)} IN [{Mixed(0)}, {Mixed(depth - 1)}, {Mixed(0)}])",
        () => $"{Number(depth - 1)} IS {random.Of("NULL", "NOT NULL")}",
        () => $"{Mixed(depth - 1)} IS {random.Of("NULL", "NOT NULL")}",
        () => $"({Mixed(depth - 1)}) IS {random.Of("", "NOT ")}:: {random.Of(Types)}",
        () => $"isEmpty({random.Make(() => List(depth - 1), () => Text(depth - 1), () => Map(depth - 1))})",
        () => $"toBooleanOrNull({Mixed(depth - 1)})",
        () => $"toBoolean({random.Of("'true'", "' TRUE '", "'no'", "0", "3")})",
        () => $"isNaN({Number(depth - 1)})",
        () => scope.Any("node") is { } node ? random.Of($"'A' IN labels({node})", $"'k' IN keys({node})") : Truth(0));

    private string Found(int depth)
    {
        if (random.OneIn(2))
            return new RandomPattern(random, scope).From() is { } pattern ? $"EXISTS {{ {pattern} }}" : Truth(0);
        var (match, expression) = Inside(depth - 1);
        return random.Make(
            () => $"EXISTS {{ {match} }}",
            () => $"COUNT {{ {match} }} {random.Of(Orders)} {random.Below(3)}",
            () => $"EXISTS {{ {match} WITH {expression.Number(0)} AS x WHERE x > {random.Below(3)} RETURN x }}",
            () => $"EXISTS {{ {match} RETURN 1 AS x UNION ALL {Inside(0).Match} RETURN 1 AS x }}",
            () => $"({Number(0)} IN COLLECT {{ {match} RETURN {expression.Number(0)} AS x }})");
    }
}
