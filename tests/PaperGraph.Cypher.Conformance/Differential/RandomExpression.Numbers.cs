namespace PaperGraph.Cypher.Conformance.Differential;

internal sealed partial class RandomExpression
{
    // Compared and written, but not calculated with: some overflow.
    private static readonly string[] Edges =
        ["9223372036854775807", "-9223372036854775808", "9007199254740993", "9007199254740992.0", "9.223372036854775807E18", "1e308", "5e-324", "-0.0", "0.1 + 0.2", "1.0 / 0", "0.0 / 0.0", "1e21", "0.0001", "123456789.125", "1_000", "0xFF", "0o17"];

    /// <summary>A number or null.</summary>
    public string Number(int depth) => depth <= 0
        ? random.Make(() => $"{random.Below(6)}", () => Property("k"), () => Property("f"), Weight, () => scope.Any("number") ?? "1", () => random.Of("0.5", "null", "-1", "2.0", "7", "-2.5"))
        : random.Below(3) switch { 0 => Calculated(depth), 1 => Measured(depth), _ => Chosen(depth) };

    /// <summary>An integer, never null, that is the same whatever the order of rows and lists.</summary>
    public string Integer() => random.Make(() => $"{random.Below(4)}", () => $"coalesce({Property("k")}, {random.Below(3)})", () => $"coalesce(size({Text(1)}), 0)");

    private string Calculated(int depth) => random.Make(
        () => $"({Number(depth - 1)} {random.Of("+", "-", "*")} {Number(depth - 1)})",
        () => $"({Number(depth - 1)} {random.Of("/ 2", "% 3", "/ 0.5", "% 2.5", "^ 2", "/ -3", "% -2")})",
        () => $"{random.Of("abs", "sign", "ceil", "floor", "round", "toFloat", "toInteger", "-")}({Number(depth - 1)})",
        () => $"round({Number(depth - 1)} / 3.0, {random.Of("0", "1", "2")}{random.Of("", "", ", 'HALF_EVEN'", ", 'DOWN'")})",
        () => $"sqrt(abs({Number(depth - 1)}))",
        () => $"toInteger({Number(depth - 1)} * 1.5)",
        () => $"toFloatOrNull({Mixed(depth - 1)})",
        () => $"toIntegerOrNull({Mixed(depth - 1)})",
        () => $"toInteger(left({Text(depth - 1)}, 2))",
        () => $"reduce(t = 0, x IN {List(depth - 1)} | t + x)");

    private string Measured(int depth) => random.Make(
        () => $"size({List(depth - 1)})",
        () => $"size({Text(depth - 1)})",
        () => $"size({Words(depth - 1)})",
        () => $"size(keys({Map(depth - 1)}))",
        () => scope.Any("path") is { } path ? $"length({path})" : Number(0),
        () => scope.Any("path") is { } path ? $"{random.Of($"nodes({path})[0].k", $"last(nodes({path})).k", $"size(nodes({path}))", $"relationships({path})[-1].w", $"reduce(t = 0, r IN relationships({path}) | t + coalesce(r.w, 1))")}" : Number(0),
        () => scope.Any("links") is { } links ? random.Of($"size({links})", $"head({links}).w", $"reduce(t = 1, r IN {links} | t * coalesce(r.w, 2))") : Number(0),
        () => scope.Any("nodes") is { } nodes ? random.Of($"size({nodes})", $"last({nodes}).k", $"{nodes}[0].k") : Number(0),
        () => scope.Any("node") is { } node ? $"size(labels({node}))" : Number(0),
        () => scope.Any("relationship") is { } link ? $"{random.Of("startNode", "endNode")}({link}).k" : Number(0),
        () => new RandomPattern(random, scope).From() is { } pattern ? Count(pattern) : Number(0),
        () => Counted(depth));

    private string Chosen(int depth) => random.Make(
        () => $"coalesce({Number(depth - 1)}, {random.Below(4)})",
        () => $"CASE WHEN {Truth(depth - 1)} THEN {Number(depth - 1)} ELSE {Number(depth - 1)} END",
        () => $"CASE {Number(depth - 1)} WHEN {Number(0)} THEN 1 WHEN {Number(0)}, 7 THEN 2 {random.Of("", "ELSE 3 ")}END",
        () => $"CASE {Number(depth - 1)} WHEN < 1 THEN 1 WHEN IS NULL THEN 0 ELSE 9 END",
        () => $"{List(depth - 1)}[{random.Of("0", "-1", "1", "5")}]",
        () => $"{random.Of("head", "last")}({List(depth - 1)})",
        () => $"{Map(depth - 1)}.a",
        () => $"[{Number(depth - 1)}, {Number(depth - 1)}][{random.Of("0", "1", "-2")}]");

    // Not the bare count: Neo4j 5.26 cuts a float off that a number of relationships is compared with.
    private string Count(string pattern) => $"abs({random.Of($"COUNT {{ {pattern} }}", $"size([{pattern} | 1])", $"size(COLLECT {{ MATCH {pattern} RETURN 1 AS one }})")})";

    private string Counted(int depth)
    {
        var (match, expression) = Inside(depth - 1);
        return random.Make(
            () => $"abs(COUNT {{ {match} }})",
            () => $"abs(COUNT {{ {match} RETURN DISTINCT {expression.Number(1)} AS x }})",
            () => $"abs(COUNT {{ {match} RETURN {expression.Number(0)} AS x UNION {Inside(0).Match} RETURN {Number(0)} AS x }})",
            () => $"COLLECT {{ {match} RETURN {expression.Number(1)} AS x ORDER BY x{random.Of("", " DESC", " LIMIT 2")} }}[0]",
            () => $"reduce(t = 0, x IN COLLECT {{ {match} RETURN {expression.Number(0)} AS x }} | t + coalesce(x, 0))");
    }
}
