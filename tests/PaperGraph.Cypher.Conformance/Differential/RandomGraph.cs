namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>A small graph as the parts of a CREATE, so that a part can be left out.</summary>
/// <param name="Nodes">The nodes, each with its variable: <c>(n0:A {k: 1})</c>.</param>
/// <param name="Relationships">The relationships between variables.</param>
internal sealed record RandomGraph(IReadOnlyList<string> Nodes, IReadOnlyList<(int From, int To, string Text)> Relationships)
{
    /// <summary>The statement that makes it.</summary>
    public string Statement => Nodes.Count == 0
        ? "RETURN 1 AS nothing"
        : $"CREATE {string.Join(", ", Nodes.Where(node => node.Length > 0).Concat(Relationships.Select(link => $"(n{link.From})-{link.Text}->(n{link.To})")))}";

    /// <summary>A graph of up to nine nodes and fourteen relationships, loops and parallel ones among them.</summary>
    public static RandomGraph Create(RandomSource random)
    {
        var nodes = Enumerable.Range(0, 1 + random.Below(9)).Select(number => Node(random, number)).ToList();
        var links = Enumerable.Range(0, random.Below(15)).Select(_ => (random.Below(nodes.Count), random.Below(nodes.Count), Relationship(random))).ToList();
        return new(nodes, links);
    }

    /// <summary>The graphs that lack one part of this one.</summary>
    public IEnumerable<RandomGraph> Smaller() =>
        Enumerable.Range(0, Relationships.Count).Select(place => this with { Relationships = [.. Relationships.Where((_, other) => other != place)] })
            .Concat(Enumerable.Range(0, Nodes.Count)
                .Where(place => Nodes[place].Length > 0 && Nodes.Count(node => node.Length > 0) > 1 && !Relationships.Any(link => link.From == place || link.To == place))
                .Select(place => this with { Nodes = [.. Nodes.Select((node, other) => other == place ? "" : node)] }));

    private static string Node(RandomSource random, int number)
    {
        var labels = random.Of("", ":A", ":A", ":B", ":B", ":A:B", ":C");
        var properties = new[]
        {
            random.OneIn(4) ? "" : $"k: {random.Below(5)}",
            random.OneIn(3) ? $"s: '{random.Of("a", "b", "ab", "B", "é", "", "a😀", " a")}'" : "",
            random.OneIn(3) ? $"f: {random.Of("0.5", "1.0", "-1.5", "2.0")}" : "",
            random.OneIn(4) ? $"b: {random.Of("true", "false")}" : "",
            random.OneIn(3) ? $"l: {random.Of("[1, 2]", "[]", "[3]", "[2, 1]")}" : "",
            random.OneIn(4) ? $"t: {random.Of("['a']", "['b', 'a']", "[]")}" : "",
            random.OneIn(2) ? $"v: {random.Of("1", "'a'", "true", "2.5", "[1, 2]", "['x']", "-0.0", "0.0 / 0.0", "'1'")}" : "",
        };
        return $"(n{number}{labels} {{{string.Join(", ", properties.Where(property => property.Length > 0))}}})";
    }

    private static string Relationship(RandomSource random) =>
        $"[:{random.Of("R", "R", "S", "T")}{(random.OneIn(3) ? "" : $" {{w: {random.Below(4)}}}")}]";
}
