using PaperGraph.Core.PropertyGraph;
using static PaperGraph.Testing.Querying.QueryFacts;
using Rows = System.Collections.Generic.IEnumerable<object?[]>;

namespace PaperGraph.Testing.Querying;

/// <summary>The answers about concepts and what stands between them, worked out by hand.</summary>
internal static class ConceptAnswers
{
    public static Rows PapersOfConcept(QueryFacts graph, QueryArguments given) =>
        from said in graph.Said
        where said.To == given.Text("concept")
        let rank = said.Type switch { "INTRODUCES" => 0, "EVALUATES_ON" or "EVALUATES" => 1, "USES" => 2, "STUDIES" => 3, _ => 4 }
        orderby rank, Confidence(said) descending, new Ordinal(said.From), new Ordinal(said.Type)
        select new object?[] { said.Type, said.From, graph.Get(said.From, "title"), graph.Get(said.From, "year"), Confidence(said), said.Properties["evidence"] };

    // Each further paper counts three quarters of the one before, the surest first.
    public static Rows ConceptConfidence(QueryFacts graph, QueryArguments given)
    {
        var concept = given.Text("concept");
        var papers = graph.Said.Where(said => said.To == concept).GroupBy(said => said.From).Select(said => said.Max(Confidence)).OrderDescending().ToList();
        var doubt = papers.Select((confidence, place) => 1 - (confidence * Math.Pow(0.75, place))).Aggregate(1.0, (product, factor) => product * factor);
        return papers.Count == 0 ? [] : [[concept, graph.Get(concept, "name"), papers.Count, papers[0], Math.Round(1 - doubt, 4, MidpointRounding.AwayFromZero)]];
    }

    public static Rows PapersOfBoth(QueryFacts graph, QueryArguments given) =>
        from one in graph.Said
        where one.To == given.Text("concept")
        from two in graph.Said
        where two.To == given.Text("other") && two.From == one.From
        orderby graph.Year(one.From) == long.MaxValue, graph.Year(one.From) descending, new Ordinal(one.From), new Ordinal(one.Type), new Ordinal(two.Type)
        select new object?[]
        {
            one.From, graph.Get(one.From, "title"), graph.Get(one.From, "year"), one.Type, two.Type, one.Properties["evidence"], two.Properties["evidence"],
        };

    public static Rows Introductions(QueryFacts graph, QueryArguments given) =>
        from said in graph.Links("INTRODUCES")
        orderby new Ordinal(said.To), Confidence(said) descending, new Ordinal(said.From)
        let authors = graph.Links("WRITTEN_BY").Where(link => link.From == said.From).OrderBy(link => link.Properties["position"].AsInteger())
        select new object?[]
        {
            said.To, said.From, graph.Get(said.From, "year"), authors.Select(link => graph.Get(link.To, "name").AsString()), Confidence(said), said.Properties["evidence"],
        };

    public static Rows FindConcepts(QueryFacts graph, QueryArguments given) =>
        from id in graph.Concepts
        let names = graph.Get(id, "aliases").AsList().Append(graph.Get(id, "name"))
        where names.Any(name => name.AsString().Contains(given.Text("text"), StringComparison.OrdinalIgnoreCase))
        orderby graph.Papers(id) descending, new Ordinal(id)
        select new object?[] { id, graph.Get(id, "name"), graph.Get(id, "aliases"), graph.Papers(id) };

    public static Rows CoOccurrence(QueryFacts graph, QueryArguments given)
    {
        var concept = given.Text("concept");
        return
            from other in Companions(graph, concept)
            let npmi = graph.Npmi(concept, other.Key)
            orderby npmi descending, other.Value descending, new Ordinal(other.Key)
            select new object?[] { other.Key, graph.Get(other.Key, "name"), other.Value, npmi };
    }

    public static Rows Bridges(QueryFacts graph, QueryArguments given)
    {
        var (concept, other) = (given.Text("concept"), given.Text("other"));
        var (left, right) = (Companions(graph, concept), Companions(graph, other));
        return
            from bridge in left.Keys.Intersect(right.Keys)
            let npmi = (Left: graph.Npmi(concept, bridge), Right: graph.Npmi(other, bridge))
            orderby Math.Min(npmi.Left, npmi.Right) descending, left[bridge] + right[bridge] descending, new Ordinal(bridge)
            select new object?[] { bridge, graph.Get(bridge, "name"), left[bridge], right[bridge], npmi.Left, npmi.Right };
    }

    public static Rows Neighbourhood(QueryFacts graph, QueryArguments given)
    {
        var concept = given.Text("concept");
        return
            from link in graph.Links("CO_OCCURS", "BROADER", "VERSION_OF", "VARIANT_OF", "COMPARED_WITH", "SCORES")
            where link.From == concept || link.To == concept
            let neighbour = link.From == concept ? link.To : link.From
            group link by (Neighbour: neighbour, link.Type, Outgoing: link.Type is "CO_OCCURS" or "COMPARED_WITH" ? (bool?)null : link.From == concept) into links
            let strength = links.Sum(link => (link.Properties["count"], link.Properties["support"]) switch
            {
                ({ IsNull: false } count, _) => count.AsInteger(),
                (_, { IsNull: false } support) => support.AsInteger(),
                _ => 1,
            })
            orderby strength descending, new Ordinal(links.Key.Neighbour), new Ordinal(links.Key.Type), links.Key.Outgoing
            select new object?[] { links.Key.Neighbour, graph.Get(links.Key.Neighbour, "name"), links.Key.Type, links.Key.Outgoing, strength };
    }

    public static Rows BroaderAndNarrower(QueryFacts graph, QueryArguments given) =>
        new[] { "broader", "narrower" }.SelectMany(relation =>
            from step in Walk(graph, "BROADER", given.Text("concept"), relation == "broader")
            orderby step.Value, graph.Papers(step.Key) descending, new Ordinal(step.Key)
            select new object?[] { relation, step.Value, step.Key, graph.Get(step.Key, "name"), graph.Papers(step.Key) });

    public static Rows ComparedWith(QueryFacts graph, QueryArguments given)
    {
        var concept = given.Text("concept");
        return
            from link in graph.Links("COMPARED_WITH")
            where link.From == concept || link.To == concept
            let rival = link.From == concept ? link.To : link.From
            orderby link.Properties["count"].AsInteger() descending, link.Properties["confidence"].AsFloat() descending, new Ordinal(rival)
            select (object?[])[rival, graph.Get(rival, "name"), .. Statement(link)];
    }

    public static Rows Variants(QueryFacts graph, QueryArguments given) => new[] { "origin", "variant" }.SelectMany(relation =>
    {
        var isUp = relation == "origin";
        return
            from step in Walk(graph, "VARIANT_OF", given.Text("concept"), isUp)
            let last = graph.Links("VARIANT_OF").Where(link => (isUp ? link.To : link.From) == step.Key).Single(link => IsReached(isUp ? link.From : link.To, step.Value - 1))
            orderby step.Value, last.Properties["count"].AsInteger() descending, new Ordinal(step.Key)
            select (object?[])[relation, step.Value, step.Key, graph.Get(step.Key, "name"), .. Statement(last)];

        bool IsReached(string id, int steps) => steps == 0 ? id == given.Text("concept") : Walk(graph, "VARIANT_OF", given.Text("concept"), isUp).GetValueOrDefault(id) == steps;
    });

    private static object?[] Statement(GraphRelationship link) =>
        [link.Properties["count"], link.Properties["confidence"], link.Properties["paper"], link.Properties["evidence"]];

    public static Rows ModelFamily(QueryFacts graph, QueryArguments given)
    {
        var versions = graph.Links("VERSION_OF").ToList();
        var family = new HashSet<string> { given.Text("model") };
        while (versions.Any(link => family.Contains(link.From) != family.Contains(link.To)))
            family.UnionWith(versions.Where(link => family.Contains(link.From) || family.Contains(link.To)).SelectMany(link => new[] { link.From, link.To }));
        return
            from model in family
            let parents = versions.Where(link => link.From == model).Select(link => link.To).Order(StringComparer.Ordinal).ToList()
            let first = graph.First(graph.PapersOf(model))
            orderby parents.Count, first ?? long.MaxValue, new Ordinal(model)
            select new object?[] { model, graph.Get(model, "name"), parents, graph.Papers(model), first, graph.Last(graph.PapersOf(model)) };
    }

    public static Rows ShortestPath(QueryFacts graph, QueryArguments given)
    {
        var links = graph.Links("CO_OCCURS", "BROADER", "VERSION_OF").ToList();
        List<(string[] Concepts, string[] Types)> paths = [([given.Text("from")], [])];
        while (paths.Count > 0 && paths.All(path => path.Concepts[^1] != given.Text("to")))
        {
            paths = [.. from path in paths
                        from link in links
                        where link.From == path.Concepts[^1] || link.To == path.Concepts[^1]
                        let next = link.From == path.Concepts[^1] ? link.To : link.From
                        where !path.Concepts.Contains(next)
                        select ((string[])[.. path.Concepts, next], (string[])[.. path.Types, link.Type])];
        }

        return
            (from path in paths
             where path.Concepts[^1] == given.Text("to")
             orderby new Ordinal(string.Join('\u0001', path.Concepts)), new Ordinal(string.Join('\u0001', path.Types))
             select new object?[] { path.Concepts, path.Types }).Take(1);
    }

    private static Dictionary<string, long> Companions(QueryFacts graph, string concept) =>
        graph.Links("CO_OCCURS").Where(link => link.From == concept || link.To == concept)
            .ToDictionary(link => link.From == concept ? link.To : link.From, link => link.Properties["count"].AsInteger());

    private static Dictionary<string, int> Walk(QueryFacts graph, string type, string concept, bool up)
    {
        var found = new Dictionary<string, int>();
        var (edge, steps) = (new HashSet<string> { concept }, 0);
        while (edge.Count > 0)
        {
            steps++;
            edge = [.. graph.Links(type).Where(link => edge.Contains(up ? link.From : link.To)).Select(link => up ? link.To : link.From).Where(id => found.TryAdd(id, steps))];
        }

        return found;
    }
}
