namespace PaperGraph.Cypher.Conformance.Differential;

internal sealed partial class RandomExpression
{
    /// <summary>A text or null.</summary>
    public string Text(int depth) => depth <= 0
        ? random.Make(
            () => $"'{random.Of("a", "b", "ab", "é", "", "a😀b", " a ", "Straße", "1", "-1.5", "B_a", "a\\tb", "\\u0041")}'",
            () => Property("s"),
            () => scope.Any("text") ?? "'x'",
            () => scope.Any("relationship") is { } link ? $"type({link})" : "'R'")
        : random.Below(2) == 0 ? Changed(depth) : Told(depth);

    /// <summary>A list of texts or null.</summary>
    public string Words(int depth) => depth <= 0
        ? random.Make(() => random.Of("['a', 'b']", "[]", "['ab', null]", "['B', 'a', '']"), () => scope.Any("words") ?? "['a']", () => Property("t"))
        : random.Make(
            () => Words(0),
            () => $"[{Text(depth - 1)}, {Text(depth - 1)}]",
            () => $"split({Text(depth - 1)}, {random.Of("'a'", "' '", "'b'", "['a', 'b']")})",
            () => $"({Words(depth - 1)} + {random.Make(() => Words(depth - 1), () => Text(depth - 1))})",
            () => $"[x IN {Words(depth - 1)} WHERE size(x) > {random.Below(2)} | x + {Text(depth - 1)}]",
            () => $"toStringList({List(depth - 1)})",
            () => $"{Words(depth - 1)}[{random.Of("1..", "..-1", "0..1", "-2..")}]",
            () => scope.Any("path") is { } path ? random.Of($"[x IN nodes({path}) | x.s]", $"[r IN relationships({path}) | type(r)]") : Words(0),
            () => scope.Any("links") is { } links ? $"[r IN {links} | type(r)]" : Words(0));

    private string Changed(int depth) => random.Make(
        () => $"({Text(depth - 1)} {random.Of("+", "||")} {Text(depth - 1)})",
        () => $"({Text(depth - 1)} + {random.Make(() => Number(depth - 1), () => Property("f"))})",
        () => $"{random.Of("toUpper", "toLower", "reverse", "trim", "ltrim", "rtrim", "btrim", "normalize", "upper", "lower")}({Text(depth - 1)})",
        () => $"substring({Text(depth - 1)}, {random.Below(3)}{random.Of("", ", 1", ", 5", ", 0")})",
        () => $"{random.Of("left", "right")}({Text(depth - 1)}, {random.Below(4)})",
        () => $"replace({Text(depth - 1)}, {random.Of("'a'", "''", "'B'", "'ab'")}, {Text(depth - 1)})",
        () => $"trim({random.Of("BOTH", "LEADING")} {random.Of("'a'", "' '", "'b'")} FROM {Text(depth - 1)})",
        () => $"btrim({Text(depth - 1)}, {random.Of("'a'", "'ab'", "''")})");

    private string Told(int depth) => random.Make(
        () => Text(0),
        () => $"coalesce({Text(depth - 1)}, 'none')",
        () => $"toString({random.Make(() => Number(depth - 1), () => Truth(depth - 1), () => Text(depth - 1), () => random.Of(Edges))})",
        () => $"toStringOrNull({Mixed(depth - 1)})",
        () => $"valueType({Mixed(0)})",
        () => $"{Words(depth - 1)}[{random.Of("0", "-1", "1")}]",
        () => $"head({Words(depth - 1)})",
        () => $"reduce(t = '', x IN {Words(depth - 1)} | t + x)",
        () => $"CASE {Text(depth - 1)} WHEN {Text(depth - 1)} THEN 'same' ELSE {Text(depth - 1)} END",
        () => scope.Any("map") is { } map ? $"toStringOrNull({map}.b)" : Text(0));
}
