using Rows = System.Collections.Generic.IEnumerable<object?[]>;
using static PaperGraph.Testing.Querying.QueryFacts;

namespace PaperGraph.Testing.Querying;

/// <summary>The answers about one paper or a few, worked out by hand.</summary>
internal static class PaperAnswers
{
    private static readonly string[] Order = ["INTRODUCES", "EVALUATES_ON", "EVALUATES", "USES", "STUDIES", "MENTIONS"];

    public static Rows ConceptsOfPaper(QueryFacts graph, QueryArguments given) =>
        from said in graph.Said
        where said.From == given.Text("paper")
        orderby Array.IndexOf(Order, said.Type), Confidence(said) descending, new Ordinal(said.To)
        select new object?[] { said.Type, said.To, graph.Get(said.To, "name"), Confidence(said), said.Properties["count"], said.Properties["evidence"] };

    public static Rows PapersSharingBenchmarks(QueryFacts graph, QueryArguments given) =>
        from own in graph.Tests
        where own.From == given.Text("paper")
        from said in graph.Tests
        where said.To == own.To && said.From != own.From
        let shared = Benchmarks(graph, own.From).Intersect(Benchmarks(graph, said.From)).Count()
        orderby shared descending, new Ordinal(said.From), new Ordinal(own.To), new Ordinal(own.Type), new Ordinal(said.Type)
        select new object?[]
        {
            said.From, graph.Get(said.From, "title"), shared, own.To, own.Type, said.Type, own.Properties["evidence"], said.Properties["evidence"],
        };

    public static Rows Comparison(QueryFacts graph, QueryArguments given) =>
        from cell in graph.Tests
        where given.Texts("papers").Contains(cell.From)
        let papers = given.Texts("papers").Distinct().Count(paper => Benchmarks(graph, paper).Contains(cell.To))
        orderby papers descending, new Ordinal(cell.To), new Ordinal(cell.From), new Ordinal(cell.Type)
        select new object?[] { cell.To, graph.Get(cell.To, "name"), papers, cell.From, cell.Type, Confidence(cell), cell.Properties["evidence"] };

    public static Rows SimilarPapers(QueryFacts graph, QueryArguments given)
    {
        var own = graph.ConceptsOf(given.Text("paper"));
        return
            from other in graph.All("paper")
            where other != given.Text("paper")
            let shared = graph.ConceptsOf(other).Intersect(own).OrderBy(graph.Papers).ThenBy(id => new Ordinal(id)).ToList()
            where shared.Count > 0
            let similarity = Math.Round(shared.Sum(id => Math.Log((double)graph.All("paper").Count() / graph.Papers(id))), 4)
            orderby similarity descending, new Ordinal(other)
            select new object?[] { other, graph.Get(other, "title"), graph.Get(other, "year"), similarity, shared };
    }

    public static Rows CitationsOfPaper(QueryFacts graph, QueryArguments given)
    {
        var paper = given.Text("paper");
        return
            from link in graph.Links("CITES")
            where link.From == paper || link.To == paper
            let cites = link.From == paper
            let other = cites ? link.To : link.From
            let shared = graph.ConceptsOf(paper).Intersect(graph.ConceptsOf(other)).Count()
            orderby cites descending, shared descending, new Ordinal(other)
            select new object?[] { cites ? "cites" : "cited by", other, graph.Get(other, "title"), graph.Get(other, "year"), shared };
    }

    public static Rows PapersWithFewConcepts(QueryFacts graph, QueryArguments given) =>
        from paper in graph.All("paper")
        let concepts = graph.ConceptsOf(paper).Count
        orderby concepts, new Ordinal(paper)
        select new object?[] { paper, graph.Get(paper, "title"), !graph.Get(paper, "abstract").IsNull, concepts };

    public static Rows DoubtfulStatements(QueryFacts graph, QueryArguments given) =>
        from said in graph.Said
        where Confidence(said) < given.Fraction("confidence")
        orderby Confidence(said), new Ordinal(said.From), new Ordinal(said.To), new Ordinal(said.Type)
        select new object?[] { Confidence(said), said.Properties["extractor"], said.From, said.Type, said.To, said.Properties["evidence"] };

    private static HashSet<string> Benchmarks(QueryFacts graph, string paper) => [.. graph.Tests.Where(said => said.From == paper).Select(said => said.To)];
}
