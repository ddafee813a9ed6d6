using Rows = System.Collections.Generic.IEnumerable<object?[]>;
using static PaperGraph.Testing.Querying.QueryFacts;

namespace PaperGraph.Testing.Querying;

/// <summary>The answers about benchmarks, their scores, and what is put to the test, worked out by hand.</summary>
internal static class BenchmarkAnswers
{
    public static Rows PapersOfBenchmark(QueryFacts graph, QueryArguments given) =>
        from said in graph.Tests
        where said.To == given.Text("benchmark")
        orderby Confidence(said) descending, new Ordinal(said.From), new Ordinal(said.Type)
        select new object?[] { said.From, graph.Get(said.From, "title"), said.Type, Confidence(said), said.Properties["evidence"] };

    public static Rows SharedBenchmarks(QueryFacts graph, QueryArguments given) =>
        from said in graph.Tests
        group said by said.To into tests
        let papers = PapersIn(tests).Count
        where papers > 1
        orderby papers descending, new Ordinal(tests.Key)
        select new object?[] { tests.Key, graph.Get(tests.Key, "name"), papers };

    public static Rows BenchmarkPairs(QueryFacts graph, QueryArguments given) =>
        from one in graph.Links("EVALUATES_ON")
        from two in graph.Links("EVALUATES_ON")
        where one.From == two.From && string.CompareOrdinal(one.To, two.To) < 0
        group one.From by (First: one.To, Second: two.To) into papers
        orderby papers.Count() descending, new Ordinal(papers.Key.First), new Ordinal(papers.Key.Second)
        select new object?[] { papers.Key.First, papers.Key.Second, papers.Count(), graph.First(papers), graph.Last(papers) };

    public static Rows BenchmarkOverTime(QueryFacts graph, QueryArguments given) =>
        from paper in PapersIn(graph.Tests.Where(said => said.To == given.Text("benchmark")))
        orderby new Ordinal(paper)
        group paper by graph.Year(paper) into year
        orderby year.Key
        select new object?[] { graph.First(year), year.Count(), year };

    public static Rows ModelsOnBenchmark(QueryFacts graph, QueryArguments given)
    {
        var papers = PapersIn(graph.Tests.Where(said => said.To == given.Text("benchmark")));
        return
            from said in graph.Works
            where said.Type != "USES" && IsA(said.To, "model") && papers.Contains(said.From)
            group said by said.To into model
            let best = graph.Best(model, given.Text("benchmark"))
            orderby PapersIn(model).Count descending, new Ordinal(model.Key)
            select new object?[]
            {
                model.Key, graph.Get(model.Key, "name"), PapersIn(model).Count, graph.First(PapersIn(model)), best.From, Confidence(best), best.Properties["evidence"],
            };
    }

    public static Rows BenchmarksForTopic(QueryFacts graph, QueryArguments given) =>
        from said in graph.Tests
        where graph.PapersOf(given.Text("topic")).Contains(said.From)
        group said by said.To into benchmark
        let best = graph.Best(benchmark, given.Text("topic"))
        orderby PapersIn(benchmark).Count descending, new Ordinal(benchmark.Key)
        select new object?[] { benchmark.Key, graph.Get(benchmark.Key, "name"), PapersIn(benchmark).Count, best.From, Confidence(best), best.Properties["evidence"] };

    public static Rows MethodsForTopic(QueryFacts graph, QueryArguments given) =>
        from said in graph.Works
        where IsA(said.To, "method") && graph.PapersOf(given.Text("topic")).Contains(said.From)
        group said by said.To into method
        let best = graph.Best(method, given.Text("topic"))
        orderby PapersIn(method).Count descending, new Ordinal(method.Key)
        select new object?[]
        {
            method.Key, graph.Get(method.Key, "name"), PapersIn(method).Count, best.From, best.Type, Confidence(best), best.Properties["evidence"],
        };

    public static Rows MethodsOnSameBenchmarks(QueryFacts graph, QueryArguments given)
    {
        var own = PapersIn(graph.Works.Where(said => said.To == given.Text("method")));
        var benchmarks = graph.Links("EVALUATES_ON").Where(said => own.Contains(said.From)).Select(said => said.To).ToHashSet();
        return
            from said in graph.Works
            where IsA(said.To, "method") && said.To != given.Text("method")
            from test in graph.Links("EVALUATES_ON")
            where test.From == said.From && benchmarks.Contains(test.To)
            group test by said.To into tests
            let common = tests.Select(test => test.To).Distinct().Order(StringComparer.Ordinal).ToList()
            orderby common.Count descending, PapersIn(tests).Count descending, new Ordinal(tests.Key)
            select new object?[] { tests.Key, graph.Get(tests.Key, "name"), common, PapersIn(tests).Count };
    }

    public static Rows ModelsCompared(QueryFacts graph, QueryArguments given)
    {
        var own = PapersIn(graph.Works.Where(said => said.Type != "USES" && said.To == given.Text("model")));
        return
            from said in graph.Works
            where said.Type != "USES" && IsA(said.To, "model") && said.To != given.Text("model") && own.Contains(said.From)
            group said by said.To into model
            orderby PapersIn(model).Count descending, new Ordinal(model.Key)
            select new object?[] { model.Key, graph.Get(model.Key, "name"), PapersIn(model).Count, graph.First(PapersIn(model)) };
    }

    public static Rows ResultsOfBenchmark(QueryFacts graph, QueryArguments given) =>
        from score in graph.Links("SCORES")
        where score.To == given.Text("benchmark")
        let of = score.Properties
        orderby new Ordinal(of["metric"].AsString()), new Ordinal(of["setting"].AsString()), of["number"].IsNull, of["number"].IsNull ? 0 : of["number"].AsFloat() descending,
            new Ordinal(score.From), new Ordinal(of["value"].AsString()), new Ordinal(of["paper"].AsString())
        select new object?[] { of["metric"], of["setting"], score.From, of["value"], of["number"], of["paper"], of["evidence"] };

    public static Rows ResultsOfConcept(QueryFacts graph, QueryArguments given) =>
        from score in graph.Links("SCORES")
        where score.From == given.Text("concept")
        let of = score.Properties
        orderby new Ordinal(score.To), new Ordinal(of["metric"].AsString()), new Ordinal(of["setting"].AsString()), of["number"].IsNull,
            of["number"].IsNull ? 0 : of["number"].AsFloat() descending, new Ordinal(of["value"].AsString()), new Ordinal(of["paper"].AsString())
        select new object?[] { score.To, of["metric"], of["setting"], of["value"], of["number"], of["paper"], of["confidence"], of["evidence"] };
}
