namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Patterns that read, with the variables that they bind.</summary>
internal sealed class RandomPattern(RandomSource random, RandomScope scope)
{
    // Neo4j 5.26 refuses the older and the newer way to say "several times" beside each other.
    private readonly bool _isQuantified = random.OneIn(2);

    /// <summary>One or two paths.</summary>
    public string Paths() => random.OneIn(4) ? $"{Path()}, {Path()}" : Path();

    /// <summary>One path of up to three nodes.</summary>
    public string Path()
    {
        var path = Node();
        for (var steps = random.Below(3); steps > 0; steps--)
            path += Step() + Node();
        return path;
    }

    /// <summary>A shortest path of which only the length is anybody's to tell: which of several is taken is open.</summary>
    public string Shortest()
    {
        var selector = random.Of("SHORTEST 1", "SHORTEST 2", "ALL SHORTEST", "SHORTEST 2 GROUPS", "ANY");
        var (start, end) = (Node(), Node());
        return $"{scope.Bind("path")} = {selector} {start}{Arrow($"[{random.Of(":R", ":R|S", "")}]")}{random.Of("+", "*", "{1,3}")}{end}";
    }

    /// <summary>A path of anonymous parts from a node that is bound; null where none is.</summary>
    public string? From() => scope.Any("node") is { } start ? $"({start}){Link("")}({random.Of("", ":A", ":B")})" : null;

    private string Node()
    {
        if (scope.Any("node") is { } bound && random.OneIn(3))
            return $"({bound})";
        var variable = random.OneIn(4) ? "" : scope.Bind("node");
        var labels = random.Of("", "", ":A", ":B", ":C", ":A&B", ":A|B", ":!A");
        var properties = random.OneIn(5) ? $" {{k: {random.Below(5)}}}" : "";
        return $"({variable}{labels}{properties})";
    }

    private string Step() => random.Below(10) switch
    {
        0 or 1 when !_isQuantified => Arrow($"[{random.Of(":R", ":R|S", "")}*{random.Of("1..2", "0..1", "2", "..2", "1..3")}]"),
        0 when _isQuantified => Arrow($"[{random.Of(":R", ":R|S", "")}]") + random.Of("{1,2}", "{2}", "{0,1}", "+"),
        1 when _isQuantified => $" ((){Arrow($"[{random.Of(":R|S", ":T", "")}]")}({random.Of("", ":A", ":!B")})){random.Of("{1,2}", "+", "*")} ",
        _ => Link(random.OneIn(2) ? scope.Bind("relationship") : ""),
    };

    private string Link(string variable)
    {
        var types = random.Of("", "", ":R", ":S", ":R|T");
        var properties = random.OneIn(6) ? $" {{w: {random.Below(4)}}}" : "";
        return Arrow($"[{variable}{types}{properties}]");
    }

    private string Arrow(string inside) => random.Of($"-{inside}->", $"<-{inside}-", $"-{inside}-");
}
