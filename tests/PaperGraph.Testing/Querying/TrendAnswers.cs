using static PaperGraph.Testing.Querying.QueryFacts;
using Rows = System.Collections.Generic.IEnumerable<object?[]>;

namespace PaperGraph.Testing.Querying;

/// <summary>The answers about people, places and time, worked out by hand.</summary>
internal static class TrendAnswers
{
    public static Rows PapersOfAuthor(QueryFacts graph, QueryArguments given) =>
        from link in graph.Links("WRITTEN_BY")
        where link.To == given.Text("author")
        let introduced = graph.Links("INTRODUCES").Where(said => said.From == link.From).Select(said => said.To).Order(StringComparer.Ordinal)
        orderby graph.Year(link.From) == long.MaxValue, graph.Year(link.From) descending, new Ordinal(link.From)
        select new object?[] { link.From, graph.Get(link.From, "title"), graph.Get(link.From, "year"), introduced.Select(id => graph.Get(id, "name").AsString()) };

    public static Rows Coauthors(QueryFacts graph, QueryArguments given)
    {
        var own = PapersIn(graph.Links("WRITTEN_BY").Where(link => link.To == given.Text("author")));
        return
            from link in graph.Links("WRITTEN_BY")
            where own.Contains(link.From) && link.To != given.Text("author")
            group link.From by link.To into papers
            orderby papers.Count() descending, new Ordinal(papers.Key)
            select new object?[] { papers.Key, graph.Get(papers.Key, "name"), papers.Count(), graph.First(papers), graph.Last(papers) };
    }

    public static Rows AuthorsOfConcept(QueryFacts graph, QueryArguments given) =>
        from link in graph.Links("WRITTEN_BY")
        where graph.PapersOf(given.Text("concept")).Contains(link.From)
        group link.From by link.To into papers
        let introduced = papers.Count(paper => graph.Links("INTRODUCES").Any(said => said.From == paper && said.To == given.Text("concept")))
        orderby papers.Count() descending, introduced descending, new Ordinal(papers.Key)
        select new object?[] { papers.Key, graph.Get(papers.Key, "name"), papers.Count(), introduced, graph.First(papers), graph.Last(papers) };

    public static Rows VenuesOfConcept(QueryFacts graph, QueryArguments given) =>
        from link in graph.Links("PUBLISHED_IN")
        where graph.PapersOf(given.Text("concept")).Contains(link.From)
        group link.From by link.To into papers
        orderby papers.Count() descending, new Ordinal(papers.Key)
        select new object?[] { papers.Key, graph.Get(papers.Key, "name"), papers.Count(), graph.First(papers), graph.Last(papers) };

    public static Rows ReadingList(QueryFacts graph, QueryArguments given)
    {
        var papers = graph.PapersOf(given.Text("topic"));
        return
            from said in graph.Said
            where said.To == given.Text("topic")
            group said by said.From into statements
            let best = Best(statements)
            let citedBy = graph.Links("CITES").Count(link => link.To == statements.Key && papers.Contains(link.From))
            orderby citedBy descending, Confidence(best) descending, graph.Year(statements.Key), new Ordinal(statements.Key)
            select new object?[]
            {
                statements.Key, graph.Get(statements.Key, "title"), graph.Get(statements.Key, "year"), citedBy, best.Type, Confidence(best), best.Properties["evidence"],
            };
    }

    public static Rows ConceptOverTime(QueryFacts graph, QueryArguments given) =>
        from said in graph.Said
        where said.To == given.Text("concept")
        group said by graph.Year(said.From) into year
        orderby year.Key
        select new object?[]
        {
            graph.First(PapersIn(year)), PapersIn(year).Count, Count(year, "INTRODUCES"), Count(year, "EVALUATES") + Count(year, "EVALUATES_ON"), Count(year, "USES"),
            Count(year, "STUDIES"), Count(year, "MENTIONS"),
        };

    public static Rows ConceptsByYear(QueryFacts graph, QueryArguments given)
    {
        var said = Within(graph, given.Text("kind"), given.Number("from"), given.Number("to")).ToList();
        var most = said.GroupBy(pair => pair.Concept).OrderByDescending(papers => papers.Count()).ThenBy(papers => new Ordinal(papers.Key)).Select(papers => papers.Key)
            .Take((int)given.Number("limit")).ToHashSet();
        return
            from pair in said
            where most.Contains(pair.Concept)
            group pair by (Year: graph.Year(pair.Paper), pair.Concept) into papers
            orderby papers.Key.Year, papers.Count() descending, new Ordinal(papers.Key.Concept)
            select new object?[] { papers.Key.Year, papers.Key.Concept, graph.Get(papers.Key.Concept, "name"), papers.Count() };
    }

    public static Rows EmergingConcepts(QueryFacts graph, QueryArguments given)
    {
        var (first, last, kind) = (given.Number("from"), given.Number("to"), given.Text("kind"));
        var start = first - (last - first + 1);
        double total = graph.All("paper").Count(paper => graph.Year(paper) >= first && graph.Year(paper) <= last);
        double totalBefore = graph.All("paper").Count(paper => graph.Year(paper) >= start && graph.Year(paper) < first);
        var before = Within(graph, kind, start, first - 1).CountBy(pair => pair.Concept).ToDictionary();
        return
            from papers in Within(graph, kind, first, last).CountBy(pair => pair.Concept)
            let past = before.GetValueOrDefault(papers.Key)
            let growth = Math.Round((papers.Value + 1) / (total + 1) / ((past + 1) / (totalBefore + 1)), 4)
            where growth > 1
            orderby growth descending, papers.Value descending, new Ordinal(papers.Key)
            select new object?[] { papers.Key, graph.Get(papers.Key, "name"), papers.Value, past, growth };
    }

    public static Rows IntroducedSince(QueryFacts graph, QueryArguments given) =>
        from said in graph.Links("INTRODUCES")
        where graph.Year(said.From) >= given.Number("from") && graph.Year(said.From) < long.MaxValue && graph.Get(said.To, "firstYear") is { IsNull: false } first && first.AsInteger() >= given.Number("from")
        orderby graph.Year(said.From), graph.Papers(said.To) descending, new Ordinal(said.To), new Ordinal(said.From)
        select new object?[]
        {
            graph.Year(said.From), said.To, graph.Get(said.To, "name"), graph.Papers(said.To), said.From, Confidence(said), said.Properties["evidence"],
        };

    private static IEnumerable<(string Concept, string Paper)> Within(QueryFacts graph, string kind, long first, long last) =>
        graph.Said.Where(said => IsA(said.To, kind) && graph.Year(said.From) >= first && graph.Year(said.From) <= last).Select(said => (said.To, said.From)).Distinct();

    private static int Count(IEnumerable<PaperGraph.Core.PropertyGraph.GraphRelationship> said, string type) => PapersIn(said.Where(one => one.Type == type)).Count;
}
