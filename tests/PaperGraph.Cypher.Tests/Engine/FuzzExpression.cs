using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Functions;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>Well-formed expressions over the variables n, r, p, l, m, i and x: every function at arguments that fit and that do not.</summary>
internal sealed class FuzzExpression(Random random)
{
    private static readonly string[] Integers = ["0", "1", "-1", "3", "9223372036854775807", "-9223372036854775808", "4611686018427387904", "2147483648", "-2147483649", "i", "size(l)", "n.k"];
    private static readonly string[] Floats = ["0.0", "-0.0", "1.5", "NaN", "Infinity", "-Infinity", "1e308", "-1e308", "4.9e-324", "9.223372036854775807e18", "n.f", "0.1"];
    private static readonly string[] Texts = ["''", "'a'", "'alpha'", "'\\ud83d'", "'\\ude00x'", "'😀é'", "' \\t\\n'", "'1e400'", "'-0x8000000000000000'", "'9223372036854775808'", "'true'", "'NFKD'", "'HALF_DOWN'", "'(a+)+$'", "'['", "'(?<x>a)\\\\k<x>{2,1000}'", "'[a-z&&[^b]]{1,500}'", "n.s", "type(r)", "reduce(t = 'xy', j IN range(1, 12) | t + t)"];
    private static readonly string[] Truths = ["true", "false", "null", "n:A", "n.b", "EXISTS { (n)-->() }", "(n)--(:B)"];
    private static readonly string[] Lists = ["[]", "[1, 2.5, 'a', null, [3, [4]], {k: [n]}]", "l", "range(1, 300)", "nodes(p)", "relationships(p)", "[null]", "[NaN, 'b', true]", "labels(n)", "keys(n)", "n.l", "COLLECT { MATCH (n)--(o) RETURN o }", "[(n)-[q]-(o) | q]"];
    private static readonly string[] Maps = ["{}", "m", "{k: 1, s: {k: [{}]}}", "n {.*, x: r}", "properties(n)", "m {.k, .*}"];
    private static readonly string[] Elements = ["n", "r", "p", "null", "x", "$rows", "$p", "$t", "startNode(r)", "m.k"];
    private static readonly string[] Binary = ["+", "-", "*", "/", "%", "^", "||", "=", "<>", "<", "<=", ">", ">=", "=~", "IN", "AND", "OR", "XOR", "STARTS WITH", "ENDS WITH", "CONTAINS"];
    private static readonly string[] Types = ["INTEGER", "LIST<ANY>", "LIST<INTEGER NOT NULL>", "STRING | FLOAT", "MAP", "NODE", "PATH NOT NULL", "BOOLEAN"];
    private static readonly string[] Quantifiers = ["all", "any", "none", "single"];
    private static readonly FunctionDefinition[] Functions = [.. StandardFunctions.Table.Functions];
    private static readonly AggregateDefinition[] Aggregates = [.. StandardFunctions.Table.Aggregates];

    private static readonly (TypeKinds Kinds, string[] Texts)[] Pools =
        [(TypeKinds.Integer, Integers), (TypeKinds.Float, Floats), (TypeKinds.String, Texts), (TypeKinds.Boolean, Truths), (TypeKinds.List, Lists), (TypeKinds.Map, Maps), (TypeKinds.Node | TypeKinds.Relationship | TypeKinds.Path, Elements)];

    /// <summary>A whole statement around an expression or two.</summary>
    public string Statement() => random.Next(16) switch
    {
        0 => $"{Rows} RETURN {Any(3)} AS v ORDER BY v",
        1 => $"{Rows} RETURN DISTINCT {Any(3)} AS v, count(*) AS c",
        2 => $"{Rows} RETURN {Aggregate()} AS v",
        3 => $"{Rows} WITH {Any(2)} AS a, {Any(2)} AS b RETURN a = b, a < b, a IN [b], [a, b] = [b, a], {{k: a}} = {{k: b}}, min(a), max(b), collect(DISTINCT a)",
        4 => $"{Rows} WITH * WHERE {Any(3)} RETURN n, r, p",
        5 => $"MATCH (n:A) OPTIONAL MATCH p = (n)-[r]->(x) WITH n, r, p, x, [1] AS l, {{k: 2}} AS m, 1 AS i SET n.s = {Any(2)}, n += {Any(1)}",
        6 => $"{Rows} UNWIND {Any(3)} AS y RETURN y, {Any(1)} LIMIT 20",
        7 => $"{Rows} RETURN {Any(2)} AS a SKIP {Constant()} LIMIT {Constant()}",
        8 => $"{Rows} MERGE (z:D {{k: {Any(2)}}}) RETURN z",
        9 => $"{Rows} MATCH (z:A {{k: {Any(2)}}}) WHERE z.s >= {Any(1)} RETURN z",
        10 => $"{Rows} CREATE (z:D {{k: {Any(2)}, l: {Any(1)}}})-[:S {{w: {Any(1)}}}]->(n) RETURN z {{.*}}",
        11 => $"{Rows} CALL (n, i, l, m, r, p, x) {{ RETURN {Any(2)} AS y UNION RETURN {Any(1)} AS y }} RETURN y",
        12 => $"{Rows} FOREACH (y IN {Any(2)} | SET n.x = {Any(1)})",
        _ => $"{Rows} RETURN {Any(4)} AS v",
    };

    private string Rows => random.Next(3) switch
    {
        0 => "MATCH p = (n:A)-[r]->(x) WITH *, [i IN range(0, 2) | x] AS l, {k: n} AS m, 5 AS i",
        1 => "UNWIND [null, 1, [2]] AS x WITH x, x AS n, x AS r, x AS p, [x] AS l, {k: x} AS m, 0 AS i",
        _ => "MATCH (n:B) OPTIONAL MATCH p = (n)-[r:S]->(x) WITH n, r, p, x, n.l AS l, properties(n) AS m, n.k AS i LIMIT 6",
    };

    private string Any(int depth) => depth <= 0 || random.Next(6) == 0 ? Some(Some(Pools).Texts) : random.Next(14) switch
    {
        0 => $"({Hidden(depth - 1)} {Some(Binary)} {Hidden(depth - 1)})",
        1 => $"({Constant()} {Some(Binary)} {Constant()})",
        2 => $"[{Any(depth - 1)}, {Any(depth - 1)}]",
        3 => $"{{k: {Any(depth - 1)}, s: {Any(depth - 1)}}}",
        4 => $"{Some(Quantifiers)}(j IN {Of(TypeKinds.List, depth)} WHERE {Any(depth - 1)})",
        5 => $"[j IN {Of(TypeKinds.List, depth)} WHERE {Of(TypeKinds.Boolean, depth)} | {Any(depth - 1)}]",
        6 => $"reduce(t = {Any(depth - 1)}, j IN {Of(TypeKinds.List, depth)} | {(random.Next(2) == 0 ? "[t, t]" : $"t + {Any(depth - 1)}")})",
        7 => $"CASE WHEN {Of(TypeKinds.Boolean, depth)} THEN {Any(depth - 1)} ELSE {Any(depth - 1)} END",
        8 => $"({Hidden(depth - 1)})[{Hidden(depth - 1)}]",
        9 => $"({Any(depth - 1)} IS {(random.Next(2) == 0 ? "NOT NULL" : $":: {Some(Types)}")})",
        _ => Call(depth),
    };

    private string Call(int depth)
    {
        var function = Some(Functions);
        var count = function.Required + random.Next(function.Parameters.Length - function.Required + 1) + (function.IsVariadic ? random.Next(3) : 0);
        return $"{function.Name}({Arguments(function.Parameters, count, depth)})";
    }

    private string Aggregate()
    {
        var aggregate = Some(Aggregates);
        return $"{aggregate.Name}({(random.Next(3) == 0 ? "DISTINCT " : "")}{Arguments(aggregate.Parameters, aggregate.Parameters.Length, 2)})";
    }

    private string Arguments(ImmutableArray<StaticType> parameters, int count, int depth) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => Of(parameters[Math.Min(i, parameters.Length - 1)].Kinds, depth)));

    // Mostly of the wanted kinds; what is not is hidden from the binder.
    private string Of(TypeKinds kinds, int depth) =>
        random.Next(4) > 0 && Pools.Where(pool => (pool.Kinds & kinds) != 0).ToArray() is { Length: > 0 } pools ? Some(Some(pools).Texts) : Hidden(depth - 1);

    private string Hidden(int depth) => $"coalesce({Any(depth)}, $p)";

    private string Constant() => random.Next(2) == 0 ? Some(Integers) : Some(Floats);

    private T Some<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
