namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Patterns that read, with the variables that they bind.</summary>
internal sealed class RandomPattern(RandomSource random, RandomScope scope)
{
    // A relationship that is known before may be met again; one of the same clause may not.
    private string? _known = scope.Any("relationship");

    // Neo4j 5.26 does not look whether such a one begins and ends at the same node where the pattern says so.
    private bool _isBehindKnown;

    /// <summary>One or two paths.</summary>
    public string Paths() => random.OneIn(4) ? $"{Path()}, {Path()}" : Path();

    /// <summary>One path of up to three nodes, perhaps named.</summary>
    public string Path()
    {
        var path = Node();
        for (var steps = random.Below(3); steps > 0; steps--)
            path += Step() + Node();
        return random.OneIn(6) ? $"{scope.Bind("path")} = {path}" : path;
    }

    /// <summary>A shortest path of which only the length is anybody's to tell: which of several is taken is open.</summary>
    public string Shortest()
    {
        var (start, end) = (Node(), Node());
        if (!random.IsModern && scope.Any("node") is { } from && scope.Any("node") is { } to && from != to)
            return $"{start}, {end} WHERE {from} <> {to} MATCH {scope.Bind("shortest")} = {random.Of("shortestPath", "allShortestPaths")}(({from}){Arrow($"[{random.Of(":R", ":R|S", "")}*{random.Of("", "..3", "1..2")}]")}({to}))";
        if (!random.IsModern)
            return $"{start}{Arrow("[]")}{end}";
        var selector = random.Of("SHORTEST 1", "SHORTEST 2", "ALL SHORTEST", "SHORTEST 2 GROUPS", "ANY");
        return $"{scope.Bind("shortest")} = {selector} {start}{Arrow($"[{random.Of(":R", ":R|S", "")}]")}{random.Of("+", "*", "{1,3}")}{end}";
    }

    /// <summary>A path of anonymous parts from a node that is bound; null where none is.</summary>
    public string? From() => scope.Any("node") is { } start ? $"({start}){Link("", mayTest: false)}({random.Of("", ":A", ":B", "{k: 1}")}){(random.OneIn(4) ? Link("", mayTest: false) + "()" : "")}" : null;

    private string Node()
    {
        if (!_isBehindKnown && scope.Any("node") is { } bound && random.OneIn(3))
            return $"({bound})";
        _isBehindKnown = false;
        var variable = random.OneIn(4) ? "" : scope.Bind("node");
        var labels = random.Of("", "", ":A", ":B", ":C", ":A&B", ":A|B", ":!A", ":%", ":!%");
        var properties = random.OneIn(5) ? $" {{k: {random.Below(5)}}}" : "";
        return $"({variable}{labels}{properties}{(variable.Length > 0 && properties.Length == 0 ? Test(variable, "k") : "")})";
    }

    private string Step() => random.Below(10) switch
    {
        0 or 1 when !random.IsModern => Arrow($"[{(random.OneIn(2) ? scope.Bind("links") : "")}{random.Of(":R", ":R|S", "")}*{random.Of("1..2", "0..1", "2", "..2", "1..3", "0..0")}{random.Of("", "", " {w: 1}")}]"),
        0 when random.IsModern => Arrow($"[{(random.OneIn(2) ? scope.Bind("links") : "")}{random.Of(":R", ":R|S", "")}]") + random.Of("{1,2}", "{2}", "{0,1}", "+"),
        1 when random.IsModern => Repeated(),
        2 when _known is not null => Known(),
        _ => Link(random.OneIn(2) ? scope.Bind("relationship") : "", mayTest: true),
    };

    private string Known()
    {
        var arrow = Arrow($"[{_known}]");
        (_known, _isBehindKnown) = (null, true);
        return arrow;
    }

    private string Repeated()
    {
        if (random.OneIn(2))
            return $" (({random.Of("", ":A", "{k: 1}")}){Arrow($"[{random.Of(":R|S", ":T", "")}]")}({random.Of("", ":A", ":!B")})){random.Of("{1,2}", "+", "*", "{0,2}")} ";
        var (from, link, to) = (scope.Bind("nodes"), scope.Bind("links"), scope.Bind("nodes"));
        var test = random.Of("", "", $" WHERE {from}.k <= {to}.k", $" WHERE {link}.w > 0", $" WHERE {from} <> {to}", $" WHERE EXISTS {{ ({to})-->() }}");
        return $" (({from}){Arrow($"[{link}{random.Of(":R|S", ":T", "")}]")}({to}){test}){random.Of("{1,2}", "{2}", "*", "{0,1}")} ";
    }

    private string Link(string variable, bool mayTest)
    {
        var types = random.Of("", "", ":R", ":S", ":R|T", ":!R");
        var properties = random.OneIn(6) ? $" {{w: {random.Below(4)}}}" : "";
        return Arrow($"[{variable}{types}{properties}{(mayTest && variable.Length > 0 && properties.Length == 0 ? Test(variable, "w") : "")}]");
    }

    private string Test(string variable, string key) =>
        random.OneIn(8) ? $" WHERE {variable}.{key} {random.Of(">", "<=", "<>")} {random.Of("1", "2", "null", $"coalesce({variable}.{key}, 0)")}" : "";

    private string Arrow(string inside) => random.Of($"-{inside}->", $"<-{inside}-", $"-{inside}-");
}
