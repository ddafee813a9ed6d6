using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Testing.Querying;

/// <summary>
/// A graph for the named queries: ties in every order, papers without year, abstract or concepts, a pair of paper and concept with a
/// second relationship that a person added, families and broader concepts over several steps.
/// </summary>
public static class QueryGraph
{
    private static readonly (string Id, int? Year, string Venue, string Authors, string Cites)[] Papers =
    [
        ("a", 2019, "one", "ada bo", ""),
        ("b", 2020, "one", "bo ada cy", "a"),
        ("c", 2021, "two", "cy", "a b"),
        ("d", 2021, "two", "ada cy", "a b"),
        ("e", null, "one", "bo", "a d"),
        ("f", 2022, "", "dee", "b c"),
        ("g", 2022, "", "", ""),
        ("h", 2023, "two", "cy ada", "f e a"),
        ("i", 2023, "one", "dee", "h b"),
    ];

    // Paper, relationship, concept, confidence in hundredths.
    private const string Said = """
        a INTRODUCES benchmark/sums 95
        a STUDIES topic/reasoning 80
        a USES method/tuning 70
        a EVALUATES model/base 60
        b INTRODUCES method/steps 90
        b EVALUATES_ON benchmark/sums 90
        b MENTIONS benchmark/sums 30
        b EVALUATES_ON benchmark/proofs 85
        b EVALUATES model/base 90
        b EVALUATES model/base-7b 90
        b STUDIES topic/reasoning 80
        c USES method/steps 75
        c EVALUATES_ON benchmark/sums 90
        c EVALUATES_ON benchmark/proofs 85
        c EVALUATES model/base-7b 80
        c EVALUATES model/other 80
        c STUDIES topic/math-reasoning 80
        d INTRODUCES model/other 99
        d EVALUATES_ON benchmark/sums 90
        d EVALUATES_ON benchmark/pictures 50
        d USES method/soft-tuning 55
        d EVALUATES model/base 70
        d STUDIES topic/vision 80
        d MENTIONS topic/reasoning 40
        e USES method/steps 75
        e EVALUATES_ON benchmark/sums 60
        e STUDIES topic/reasoning 80
        e MENTIONS topic/vision 20
        f INTRODUCES method/soft-tuning 90
        f USES method/tuning 70
        f EVALUATES_ON benchmark/pictures 85
        f EVALUATES_ON benchmark/proofs 85
        f EVALUATES model/base-7b-chat 70
        f STUDIES topic/vision 80
        h EVALUATES method/steps 65
        h USES method/soft-tuning 65
        h EVALUATES_ON benchmark/pictures 85
        h EVALUATES_ON benchmark/sums 70
        h INTRODUCES model/base-70b 95
        h STUDIES topic/vision 80
        h STUDIES topic/math-reasoning 80
        h STUDIES topic/reasoning 50
        i INTRODUCES benchmark/proofs 20
        i USES method/steps 75
        i EVALUATES method/tuning 60
        i EVALUATES model/other 70
        i STUDIES topic/reasoning 80
        """;

    // Narrower or younger first.
    private const string Hierarchy = """
        method/soft-tuning BROADER method/tuning
        topic/math-reasoning BROADER topic/reasoning
        topic/word-problems BROADER topic/math-reasoning
        topic/proof-search BROADER topic/math-reasoning
        model/base-7b VERSION_OF model/base
        model/base-70b VERSION_OF model/base
        model/base-7b-chat VERSION_OF model/base-7b
        """;

    // Subject, benchmark, paper, metric, setting, value.
    private const string Scores = """
        model/base|benchmark/sums|b|accuracy||71.5
        model/base|benchmark/sums|d|accuracy||71.5
        model/base|benchmark/sums|d|accuracy|zero-shot|60
        model/base|benchmark/pictures|d|||1/3
        model/base-7b|benchmark/sums|b|accuracy||71.5
        model/base-7b|benchmark/sums|c|accuracy||80
        method/steps|benchmark/sums|b|||3/5
        """;

    // One, type, other, paper of the best sentence, papers, confidence in hundredths.
    private const string Relations = """
        method/soft-tuning VARIANT_OF method/tuning b 2 90
        method/tuning VARIANT_OF method/steps c 1 85
        model/other VARIANT_OF model/base d 1 90
        model/base COMPARED_WITH model/other b 3 85
        method/steps COMPARED_WITH model/base d 1 95
        model/base COMPARED_WITH model/base-7b c 1 90
        """;

    /// <summary>Ids of concepts that only the hierarchy knows, beside all that papers name.</summary>
    private static readonly string[] Unnamed = ["topic/word-problems", "topic/proof-search"];

    /// <summary>The relationships, without double.</summary>
    public static IReadOnlyList<GraphRelationship> Relationships { get; } = [.. Evidence(), .. Metadata(), .. Derived(), .. Stated(), .. Related()];

    /// <summary>The nodes.</summary>
    public static IReadOnlyList<GraphNode> Nodes { get; } = [.. PaperNodes(), .. ConceptNodes(), .. Named("Author", "WRITTEN_BY"), .. Named("Venue", "PUBLISHED_IN")];

    private static IEnumerable<string[]> Lines(string table, char divider = ' ') => table.Split('\n').Select(line => line.Trim().Split(divider));

    private static IEnumerable<GraphRelationship> Evidence() =>
        from line in Lines(Said)
        let sentence = $"Sentence {line[3][0]} of paper {line[0]}." // one for all that is about as sure
        select Link(
            NodeIds.Paper(line[0]), line[1], line[2], ("confidence", Value.Of(int.Parse(line[3], null) / 100.0)), ("count", Value.Of(1)),
            ("extractor", Value.Of("pattern")), ("evidence", Value.Of(sentence)), ("field", Value.Of("abstract")),
            ("start", Value.Of(0)), ("end", Value.Of(5)), ("spans", Value.List([1L, 0, 5])));

    private static IEnumerable<GraphRelationship> Metadata()
    {
        foreach (var paper in Papers)
        {
            var id = NodeIds.Paper(paper.Id);
            foreach (var (place, author) in Words(paper.Authors).Index())
                yield return Link(id, "WRITTEN_BY", "author/" + author, ("position", Value.Of(place + 1)));
            foreach (var venue in Words(paper.Venue))
                yield return Link(id, "PUBLISHED_IN", "venue/" + venue);
            foreach (var cited in Words(paper.Cites))
                yield return Link(id, "CITES", NodeIds.Paper(cited));
        }
    }

    private static IEnumerable<GraphRelationship> Derived()
    {
        foreach (var line in Lines(Hierarchy))
            yield return Link(line[0], line[1], line[2], ("support", Value.Of(PapersOf(line[0]).Intersect(PapersOf(line[2])).Count())));
        var concepts = Evidence().Select(said => said.To).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (left, right) in concepts.SelectMany(left => concepts.Where(right => string.CompareOrdinal(left, right) < 0).Select(right => (left, right))))
        {
            if (PapersOf(left).Intersect(PapersOf(right)).Count() is > 1 and var count)
                yield return Link(left, "CO_OCCURS", right, ("count", Value.Of(count)));
        }
    }

    private static IEnumerable<GraphRelationship> Stated() =>
        from line in Lines(Scores, '|')
        let number = double.TryParse(line[5], out var known) ? Value.Of(known) : Value.Null
        select Link(
            line[0], "SCORES", line[1], ("paper", Value.Of(NodeIds.Paper(line[2]))), ("metric", Value.Of(line[3])), ("setting", Value.Of(line[4])),
            ("value", Value.Of(line[5])), ("number", number), ("confidence", Value.Of(0.8)), ("extractor", Value.Of("pattern")),
            ("field", Value.Of("abstract")), ("start", Value.Of(0)), ("end", Value.Of(5)), ("evidence", Value.Of($"It reaches {line[5]}.")));

    private static IEnumerable<GraphRelationship> Related() =>
        from line in Lines(Relations)
        select Link(
            line[0], line[1], line[2], ("paper", Value.Of(NodeIds.Paper(line[3]))), ("count", Value.Of(int.Parse(line[4], null))), ("confidence", Value.Of(int.Parse(line[5], null) / 100.0)),
            ("extractor", Value.Of("relation")), ("field", Value.Of("abstract")), ("start", Value.Of(0)), ("end", Value.Of(5)), ("evidence", Value.Of($"Paper {line[3]} says so.")));

    private static IEnumerable<GraphNode> PaperNodes() =>
        from paper in Papers
        let text = paper.Id == "g" ? Value.Null : Value.Of("An abstract.")
        let year = paper.Year is { } known ? Value.Of(known) : Value.Null
        select Node(NodeIds.Paper(paper.Id), ["Paper"], ("title", Value.Of("Paper " + paper.Id)), ("abstract", text), ("source", Value.Of("test")), ("year", year));

    private static IEnumerable<GraphNode> ConceptNodes() =>
        from id in Evidence().Select(said => said.To).Concat(Unnamed).Distinct()
        let parts = id.Split('/')
        let years = Papers.Where(paper => paper.Year is not null && PapersOf(id).Contains(NodeIds.Paper(paper.Id))).Select(paper => (long)paper.Year!).ToList()
        select Node(
            id, ["Concept", char.ToUpperInvariant(parts[0][0]) + parts[0][1..]], ("name", Value.Of(parts[1].ToUpperInvariant())),
            ("aliases", Value.List(parts[1].Contains('-', StringComparison.Ordinal) ? [parts[1].Replace('-', ' ')] : Array.Empty<string>())),
            ("papers", Value.Of(PapersOf(id).Count)),
            ("firstYear", years.Count == 0 ? Value.Null : Value.Of(years.Min())), ("lastYear", years.Count == 0 ? Value.Null : Value.Of(years.Max())));

    private static IEnumerable<GraphNode> Named(string label, string type) =>
        Metadata().Where(link => link.Type == type).Select(link => link.To).Distinct().Select(id => Node(id, [label], ("name", Value.Of(id.Split('/')[1].ToUpperInvariant()))));

    private static HashSet<string> PapersOf(string concept) => [.. Evidence().Where(said => said.To == concept).Select(said => said.From)];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
