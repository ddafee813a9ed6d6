namespace PaperGraph.Cypher.Conformance.Differential;

internal sealed partial class RandomExpression
{
    /// <summary>A list of numbers or null.</summary>
    public string List(int depth) => depth <= 0
        ? random.Make(() => random.Of("[1, 2, 3]", "[]", "[0, null]", "[3, 3]", "[2.5, -1]"), () => Property("l"), () => scope.Any("list") ?? "[1]")
        : random.Below(2) == 0 ? Made(depth) : Taken(depth);

    private string Made(int depth) => random.Make(
        () => List(0),
        () => $"[{Number(depth - 1)}, {Number(depth - 1)}]",
        () => $"({List(depth - 1)} {random.Of("+", "||")} {List(depth - 1)})",
        () => $"({List(depth - 1)} + {Number(depth - 1)})",
        () => $"[1] + {List(depth - 1)}",
        () => random.Of($"range({random.Below(3)}, {random.Below(5)})", $"range({random.Below(3)}, {3 + random.Below(3)}, 2)"),
        () => $"range(5, {random.Below(4)}, -1)",
        () => $"toIntegerList({Words(depth - 1)})",
        () => scope.Any("path") is { } path ? random.Of($"[x IN nodes({path}) | x.k]", $"[r IN relationships({path}) WHERE r.w > 0 | r.w]") : List(0),
        () => scope.Any("links") is { } links ? $"[r IN {links} | r.w]" : List(0),
        () => scope.Any("nodes") is { } nodes ? $"[x IN {nodes} | x.k]" : List(0),
        () => Gathered(depth));

    private string Taken(int depth) => random.Make(
        () => $"[x IN {List(depth - 1)} WHERE x > {Number(depth - 1)} | x * 2]",
        () => $"[x IN {List(depth - 1)} WHERE {new RandomExpression(random, scope).Truth(depth - 1)}]",
        () => $"[x IN {List(depth - 1)} | {Number(depth - 1)} + x]",
        () => $"tail({List(depth - 1)})",
        () => $"reverse([x IN {List(depth - 1)} | x])",
        () => $"{List(depth - 1)}[{random.Of("..1", "1..", "-2..", "..-1", "0..2", "1..0", "..9")}]",
        () => $"reduce(t = [], x IN {List(depth - 1)} | {random.Of("t + x", "[x] + t")})",
        () => $"CASE WHEN {Truth(depth - 1)} THEN {List(depth - 1)} END",
        () => $"coalesce({List(depth - 1)}, [7])");

    private string Gathered(int depth)
    {
        if (random.OneIn(2))
            return new RandomPattern(random, scope).From() is { } pattern ? $"[{pattern} | {Number(depth - 1)}]" : List(0);
        var (match, expression) = Inside(depth - 1);
        return $"COLLECT {{ {match} RETURN {random.Of("", "DISTINCT ")}{expression.Number(1)} AS x ORDER BY x{random.Of("", " DESC", " SKIP 1", " LIMIT 2")} }}";
    }
}
