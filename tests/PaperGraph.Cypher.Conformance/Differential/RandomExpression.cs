namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Expressions of a wanted kind over what a scope holds. Kinds fit their operators, so that nearly all statements run.</summary>
internal sealed partial class RandomExpression(RandomSource random, RandomScope scope)
{
    private static readonly string[] Types =
        ["INTEGER", "FLOAT", "STRING", "BOOLEAN", "LIST<ANY>", "LIST<INTEGER>", "LIST<INTEGER NOT NULL>", "MAP", "INTEGER | STRING", "ANY NOT NULL", "NULL", "NOTHING", "NODE", "PROPERTY VALUE"];

    /// <summary>A value of any simple kind, with the kind.</summary>
    public (string Text, string Kind) Any() => random.Below(12) switch
    {
        0 or 1 => (Text(2), "text"),
        2 or 3 => (Truth(2), "truth"),
        4 or 5 => (List(2), "list"),
        6 => (Words(2), "words"),
        7 => (Map(2), "map"),
        8 => (Mixed(2), "any"),
        _ => (Number(2), "number"),
    };

    /// <summary>A value of one of several types, or null.</summary>
    public string Mixed(int depth) => depth <= 0
        ? random.Make(
            () => random.Of("1", "'a'", "true", "null", "2.5", "[1, 'x']", "{a: 1}", "[]", "0.0 / 0.0", "'1'", "[null]", "{}", "9007199254740993", "''"),
            () => Property("v"),
            () => scope.Any("any") ?? "false")
        : random.Make(
            () => Mixed(0),
            () => Any().Text,
            () => $"coalesce({Mixed(depth - 1)}, {Mixed(depth - 1)})",
            () => $"CASE WHEN {Truth(depth - 1)} THEN {Mixed(depth - 1)} ELSE {Mixed(depth - 1)} END",
            () => $"CASE {Mixed(depth - 1)} WHEN {Mixed(depth - 1)} THEN 'one' WHEN {Mixed(0)}, {Mixed(0)} THEN 2 END",
            () => $"[{Mixed(depth - 1)}, {Mixed(0)}][{random.Of("0", "1", "-1", "-2", "2")}]",
            () => $"{random.Of("head", "last")}([{Mixed(depth - 1)}, {Mixed(0)}])",
            () => $"{{a: {Mixed(depth - 1)}, b: {Mixed(0)}}}.{random.Of("a", "b", "c")}",
            () => $"{Map(depth - 1)}[{random.Of("'a'", "'b'", "'k'", "'none'")}]",
            () => $"nullIf({Mixed(depth - 1)}, {Mixed(0)})",
            () => $"[{Mixed(depth - 1)}, {Mixed(0)}]",
            () => $"{{a: {Mixed(depth - 1)}}}");

    /// <summary>A map with numbers and texts in it, or null.</summary>
    public string Map(int depth) => depth <= 0
        ? random.Make(() => "{a: 1, b: 'x'}", () => scope.Any("map") ?? "{}", () => scope.Any("node") is { } node ? $"properties({node})" : "{k: null}")
        : random.Make(
            () => Map(0),
            () => $"{{a: {Number(depth - 1)}, b: {Text(depth - 1)}}}",
            () => scope.Any("node") is { } node ? $"{node} {{.k, .s, none: {Number(depth - 1)}}}" : Map(0),
            () => scope.Any("node") is { } node ? $"{node} {{.*, k: {Text(depth - 1)}}}" : Map(0),
            () => scope.Any("relationship") is { } link ? $"{link} {{.w, t: type({link})}}" : Map(0),
            () => scope.Any("map") is { } map ? $"{map} {{.a, b: {Number(depth - 1)}}}" : Map(0));

    private string Property(string key) => scope.Any("node") is { } node ? $"{node}{random.Of($".{key}", $".{key}", $"['{key}']")}" : "null";

    private string Weight() => scope.Any("relationship") is { } link ? $"{link}.w" : "3";

    private RandomPattern Pattern(RandomScope inner) => new(random, inner);

    // A query inside an expression: what it matches, and the expressions over that.
    private (string Match, RandomExpression Expression) Inside(int depth)
    {
        var inner = scope.Inner();
        var path = Pattern(inner).Path();
        var expression = new RandomExpression(random, inner);
        return ($"MATCH {path}{(random.OneIn(2) ? $" WHERE {expression.Truth(Math.Min(depth, 1))}" : "")}", expression);
    }
}
