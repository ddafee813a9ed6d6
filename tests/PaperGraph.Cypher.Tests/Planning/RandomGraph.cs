using System.Globalization;
using System.Text;
using CsCheck;

namespace PaperGraph.Cypher.Tests.Planning;

/// <summary>Small random graphs as the statements that make them.</summary>
internal static class RandomGraph
{
    private static readonly string[] Labels = ["", ":A", ":B", ":A:B"];
    private static readonly string[] Rules =
    [
        "RETURN 1", "CREATE INDEX FOR (n:A) ON (n.k)", "CREATE CONSTRAINT FOR (n:A) REQUIRE n.u IS UNIQUE", "CREATE INDEX FOR ()-[r:R]-() ON (r.w)",
        "CREATE INDEX FOR ()-[r:R]-() ON (r.w, r.v)", "CREATE CONSTRAINT FOR ()-[r:R]-() REQUIRE r.v IS UNIQUE",
    ];

    public static Gen<string[]> Statements { get; } =
        from nodes in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2]).Array[1, 8]
        from relationships in Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 2], Gen.Int[0, 1]).Array[0, 14]
        from rule in Gen.Int[0, Rules.Length - 1]
        select (string[])[Rules[rule], Create(nodes, relationships)];

    private static string Create((int Labels, int Key, int Text)[] nodes, (int From, int To, int Weight, int Type)[] relationships)
    {
        var text = new StringBuilder("CREATE ");
        for (var i = 0; i < nodes.Length; i++)
        {
            var (labels, key, name) = nodes[i];
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}(n{i}{Labels[labels]} {{i: {i}, k: {(key == 3 ? "null" : key)}, u: {Unique(i, key, name)}, s: '{new string('x', name)}', id: {(name == 2 ? $"{key}" : $"'n{key}'")}}})");
        }

        for (var i = 0; i < relationships.Length; i++)
        {
            var (from, to, weight, type) = relationships[i];
            text.Append(CultureInfo.InvariantCulture, $", (n{from % nodes.Length})-[:{"RS"[type]} {{w: {weight}, v: 'v{i}'}}]->(n{to % nodes.Length})");
        }

        return text.ToString();
    }

    // No two are equal: NaN is not even equal to itself.
    private static string Unique(int node, int key, int text) =>
        (key, text) switch { (3, _) => "null", (_, 2) => "0.0 / 0.0", (_, 1) => $"'u{node}'", _ => $"{node}" };
}
