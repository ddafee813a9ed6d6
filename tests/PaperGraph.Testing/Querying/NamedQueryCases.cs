using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using Rows = System.Collections.Generic.IEnumerable<object?[]>;

namespace PaperGraph.Testing.Querying;

/// <summary>Every named query, asked of <see cref="QueryGraph"/>; whoever runs Cypher has to answer these alike.</summary>
public static class NamedQueryCases
{
    private const double Sure = 0.75;

    private static readonly (string Name, Func<QueryFacts, QueryArguments, Rows> Answer, string Parameters)[] Table =
    [
        ("authors-of-concept", TrendAnswers.AuthorsOfConcept, "concept=benchmark/sums"),
        ("authors-of-concept", TrendAnswers.AuthorsOfConcept, "concept=method/steps"),
        ("benchmark-over-time", BenchmarkAnswers.BenchmarkOverTime, "benchmark=benchmark/sums"),
        ("benchmark-pairs", BenchmarkAnswers.BenchmarkPairs, ""),
        ("benchmarks-for-topic", BenchmarkAnswers.BenchmarksForTopic, "topic=topic/reasoning"),
        ("bridges", ConceptAnswers.Bridges, "concept=topic/reasoning, other=topic/vision"),
        ("bridges", ConceptAnswers.Bridges, "concept=benchmark/sums, other=benchmark/proofs"),
        ("broader-and-narrower", ConceptAnswers.BroaderAndNarrower, "concept=topic/math-reasoning"),
        ("broader-and-narrower", ConceptAnswers.BroaderAndNarrower, "concept=topic/reasoning"),
        ("citations-of-paper", PaperAnswers.CitationsOfPaper, "paper=paper/b"),
        ("citations-of-paper", PaperAnswers.CitationsOfPaper, "paper=paper/h"),
        ("co-occurrence", ConceptAnswers.CoOccurrence, "concept=topic/reasoning"),
        ("co-occurrence", ConceptAnswers.CoOccurrence, "concept=model/base"),
        ("coauthors", TrendAnswers.Coauthors, "author=author/ada"),
        ("compared-with", ConceptAnswers.ComparedWith, "concept=model/base"),
        ("compared-with", ConceptAnswers.ComparedWith, "concept=method/steps"),
        ("comparison", PaperAnswers.Comparison, "papers=paper/b,paper/c,paper/d,paper/g,paper/b"),
        ("concept-confidence", ConceptAnswers.ConceptConfidence, "concept=topic/reasoning"),
        ("concept-confidence", ConceptAnswers.ConceptConfidence, "concept=benchmark/sums"),
        ("concept-over-time", TrendAnswers.ConceptOverTime, "concept=topic/reasoning"),
        ("concept-over-time", TrendAnswers.ConceptOverTime, "concept=benchmark/sums"),
        ("concepts-by-year", TrendAnswers.ConceptsByYear, "kind=model, from=2019, to=2023, limit=2"),
        ("concepts-by-year", TrendAnswers.ConceptsByYear, "kind=topic, from=2020, to=2022"),
        ("concepts-of-paper", PaperAnswers.ConceptsOfPaper, "paper=paper/h"),
        ("concepts-of-paper", PaperAnswers.ConceptsOfPaper, "paper=paper/b"),
        ("doubtful-statements", PaperAnswers.DoubtfulStatements, "confidence=0.65"),
        ("emerging-concepts", TrendAnswers.EmergingConcepts, "kind=topic, from=2022, to=2023"),
        ("emerging-concepts", TrendAnswers.EmergingConcepts, "kind=benchmark, from=2020, to=2021"),
        ("find-concepts", ConceptAnswers.FindConcepts, "text=Reason"),
        ("find-concepts", ConceptAnswers.FindConcepts, "text=ft tu"),
        ("introduced-since", TrendAnswers.IntroducedSince, "from=2020"),
        ("introductions", ConceptAnswers.Introductions, ""),
        ("methods-for-topic", BenchmarkAnswers.MethodsForTopic, "topic=topic/reasoning"),
        ("methods-on-same-benchmarks", BenchmarkAnswers.MethodsOnSameBenchmarks, "method=method/steps"),
        ("methods-on-same-benchmarks", BenchmarkAnswers.MethodsOnSameBenchmarks, "method=method/tuning"),
        ("model-family", ConceptAnswers.ModelFamily, "model=model/base-7b-chat"),
        ("model-family", ConceptAnswers.ModelFamily, "model=model/other"),
        ("models-compared", BenchmarkAnswers.ModelsCompared, "model=model/base"),
        ("models-on-benchmark", BenchmarkAnswers.ModelsOnBenchmark, "benchmark=benchmark/sums"),
        ("neighbourhood", ConceptAnswers.Neighbourhood, "concept=topic/reasoning"),
        ("neighbourhood", ConceptAnswers.Neighbourhood, "concept=model/base"),
        ("papers-of-author", TrendAnswers.PapersOfAuthor, "author=author/bo"),
        ("papers-of-author", TrendAnswers.PapersOfAuthor, "author=author/cy"),
        ("papers-of-benchmark", BenchmarkAnswers.PapersOfBenchmark, "benchmark=benchmark/sums"),
        ("papers-of-both", ConceptAnswers.PapersOfBoth, "concept=benchmark/sums, other=topic/reasoning"),
        ("papers-of-concept", ConceptAnswers.PapersOfConcept, "concept=benchmark/sums"),
        ("papers-of-concept", ConceptAnswers.PapersOfConcept, "concept=method/steps"),
        ("papers-sharing-benchmarks", PaperAnswers.PapersSharingBenchmarks, "paper=paper/c"),
        ("papers-with-few-concepts", PaperAnswers.PapersWithFewConcepts, ""),
        ("reading-list", TrendAnswers.ReadingList, "topic=topic/reasoning"),
        ("results-of-benchmark", BenchmarkAnswers.ResultsOfBenchmark, "benchmark=benchmark/sums"),
        ("results-of-concept", BenchmarkAnswers.ResultsOfConcept, "concept=model/base"),
        ("shared-benchmarks", BenchmarkAnswers.SharedBenchmarks, ""),
        ("shortest-path", ConceptAnswers.ShortestPath, "from=topic/word-problems, to=model/base-7b-chat"),
        ("shortest-path", ConceptAnswers.ShortestPath, "from=benchmark/pictures, to=topic/math-reasoning"),
        ("similar-papers", PaperAnswers.SimilarPapers, "paper=paper/b"),
        ("similar-papers", PaperAnswers.SimilarPapers, "paper=paper/f"),
        ("variants", ConceptAnswers.Variants, "concept=method/soft-tuning"),
        ("variants", ConceptAnswers.Variants, "concept=model/base"),
        ("venues-of-concept", TrendAnswers.VenuesOfConcept, "concept=topic/reasoning"),
    ];

    /// <summary>The cases in the order of their names; those that take a least confidence again with one, where it leaves rows.</summary>
    public static IReadOnlyList<NamedQueryCase> All { get; } = [.. Table.SelectMany(line => Of(new(line.Name, line.Answer, Read(line.Parameters))))];

    private static IEnumerable<NamedQueryCase> Of(NamedQueryCase asked)
    {
        yield return asked;
        if (asked.TakesConfidence && asked.From(Sure) is var surer && surer.Expect().Count > 0)
            yield return surer;
    }

    private static Dictionary<string, Value> Read(string parameters)
    {
        var pairs = parameters.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='));
        var read = pairs.ToDictionary(pair => pair[0], pair => ReadValue(pair[0], pair[1]));
        read.TryAdd("limit", Value.Of(1_000));
        read.TryAdd("minConfidence", Value.Of(0.0));
        return read;
    }

    private static Value ReadValue(string name, string text) => name switch
    {
        "papers" => Value.List(text.Split(',')),
        "limit" => Value.Of(int.Parse(text, CultureInfo.InvariantCulture)),
        "from" or "to" when int.TryParse(text, out var year) => Value.Of(year),
        "confidence" => Value.Of(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => Value.Of(text),
    };
}
