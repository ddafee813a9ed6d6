namespace PaperGraph.Web.Api.Papers;

/// <summary>A paper in a list.</summary>
/// <param name="Id">Its id, <c>paper/…</c>.</param>
/// <param name="Title">Its title; its id where it has none.</param>
/// <param name="Year">The year in which it was published.</param>
/// <param name="Authors">Who wrote it, in the order of the paper.</param>
/// <param name="Venue">The journal or conference.</param>
/// <param name="Concepts">How many concepts it names.</param>
internal sealed record PaperSummary(string Id, string Title, int? Year, IReadOnlyList<string> Authors, NodeName? Venue, int? Concepts);

/// <summary>A paper.</summary>
/// <param name="Id">Its id, <c>paper/…</c>.</param>
/// <param name="Title">Its title; its id where it has none.</param>
/// <param name="Year">The year in which it was published.</param>
/// <param name="Authors">Who wrote it, in the order of the paper.</param>
/// <param name="Venue">The journal or conference.</param>
/// <param name="Abstract">The abstract.</param>
/// <param name="Doi">Its DOI.</param>
/// <param name="Arxiv">Its number at arXiv.</param>
/// <param name="Url">Where it is to be had.</param>
/// <param name="Source">The collection that it came from.</param>
/// <param name="Concepts">What it names: by role, then by id.</param>
internal sealed record Paper(
    string Id, string Title, int? Year, IReadOnlyList<NodeName> Authors, NodeName? Venue, string? Abstract, string? Doi, string? Arxiv, string? Url, string? Source,
    IReadOnlyList<PaperConcept> Concepts);

/// <summary>A node and what it is called.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
internal sealed record NodeName(string Id, string Name);

/// <summary>A concept that a paper names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Role">What the paper does with it: the type of the relationship.</param>
/// <param name="Confidence">How sure that is, 0 to 1, by this paper alone.</param>
/// <param name="Reason">The rule or model that found it.</param>
/// <param name="Evidence">The sentence that says it best.</param>
/// <param name="Spans">Where the paper names it.</param>
internal sealed record PaperConcept(
    string Id, string Kind, string Name, string Role, double? Confidence, string? Reason, string? Evidence, IReadOnlyList<TextSpan> Spans);

/// <summary>A part of a paper's text.</summary>
/// <param name="Field"><c>title</c> or <c>abstract</c>.</param>
/// <param name="Start">The first character, in UTF-16 units from 0.</param>
/// <param name="End">The character behind the last.</param>
internal sealed record TextSpan(string Field, int Start, int End);

/// <summary>A paper that resembles another.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year in which it was published.</param>
/// <param name="Similarity">The shared concepts, each weighted by its rarity: the logarithm of all papers by those that name it.</param>
/// <param name="Shared">The shared concepts, the rarest first.</param>
internal sealed record SimilarPaper(string Id, string Title, int? Year, double Similarity, IReadOnlyList<NodeName> Shared);

/// <summary>A benchmark that two papers test on, or that one of them brings.</summary>
/// <param name="Paper">The other paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Shared">How many benchmarks the two share.</param>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="BenchmarkName">Its name.</param>
/// <param name="OwnRole">What the paper that was asked for does with it.</param>
/// <param name="Role">What the other one does with it.</param>
/// <param name="OwnEvidence">The sentence of the paper that was asked for.</param>
/// <param name="Evidence">The sentence of the other one.</param>
internal sealed record SharedBenchmark(
    string Paper, string Title, int Shared, string Benchmark, string BenchmarkName, string OwnRole, string Role, string? OwnEvidence, string? Evidence);
