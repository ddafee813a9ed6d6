using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;
using static PaperGraph.Testing.InMemoryGraph;

namespace PaperGraph.Export.Tests;

/// <summary>A graph of our own with every label, every relationship type, and the texts that file formats trip over.</summary>
internal static class SampleGraph
{
    public const string Odd = "say \"R&D\" <b>'twice'</b>\\u0027 \\ C:\\temp\r\n\tnext;\nline 😀 é\u2028end ${x} `tick`";
    public const string Unpaired = "half \ud83d a pair";
    public const long Wide = 9_007_199_254_740_993;

    /// <summary>The whole of it.</summary>
    public static InMemoryGraph Create() => new(Nodes(), Relationships());

    /// <summary>The part that a build could have written.</summary>
    public static InMemoryGraph Ours() => new(
        Nodes().Where(node => !node.Labels.Contains("Odd `Label`")),
        Relationships().Where(relationship => GraphSchema.IsOurs(relationship.Type)));

    private static IEnumerable<GraphNode> Nodes() =>
    [
        Paper("arxiv:2501.00001", "Small steps for large proofs", 2023, "We introduce StepWise."),
        Paper("arxiv:2501.00002", "A title with & and <tags>", 2024, Odd),
        Paper("p 3/ü", "Line\nbreak in a title", null, Unpaired),
        Concept("method/stepwise", "Method", "StepWise", 2, "step-wise proving", "SW \"quoted\""),
        Concept("method/lora", "Method", "LoRA", 2),
        Concept("benchmark/gsm8k", "Benchmark", "GSM8K", 3, "Grade School Math 8K"),
        Concept("benchmark/gsm8k-hard", "Benchmark", "GSM8K-Hard", 2),
        Concept("model/proofnet-7b", "Model", "ProofNet 7B", 2),
        Concept("model/proofnet", "Model", "ProofNet", 3),
        Concept("topic/mathematical-reasoning", "Topic", "mathematical reasoning", 3),
        Concept("topic/reasoning", "Topic", "reasoning", 2),
        Node("author/ada-example", ["Author"], ("name", Value.Of("Ada Example"))),
        Node("author/o-neil", ["Author"], ("name", Value.Of("Pat O'Neil"))),
        Node("venue/journal-of-examples", ["Venue"], ("name", Value.Of("Journal of Examples"))),
        Node("note-1", ["Odd `Label`", "Reviewed"], ("name", Value.Of(Odd)), ("wide", Value.Of(Wide)), ("done", Value.Of(true)), ("x", Value.Of(1.5)),
            ("tiny", Value.Of(1e-310)), ("nothing", Value.Of(double.NaN)), ("weight", Value.Of(2)), ("odd \\u0060 key", Value.Of("")), ("key", Value.Of("k"))),
    ];

    private static IEnumerable<GraphRelationship> Relationships() =>
    [
        Evidence("arxiv:2501.00001", "INTRODUCES", "method/stepwise", 0.95),
        Evidence("arxiv:2501.00001", "EVALUATES_ON", "benchmark/gsm8k", 0.9),
        Evidence("arxiv:2501.00001", "EVALUATES", "model/proofnet", 0.8),
        Evidence("arxiv:2501.00001", "EVALUATES", "model/proofnet-7b", 0.8),
        Evidence("arxiv:2501.00001", "STUDIES", "topic/mathematical-reasoning", 0.7),
        Evidence("arxiv:2501.00002", "USES", "method/lora", 0.75),
        Evidence("arxiv:2501.00002", "EVALUATES_ON", "benchmark/gsm8k", 1),
        Evidence("arxiv:2501.00002", "MENTIONS", "topic/reasoning", 0.4),
        Evidence("p 3/ü", "INTRODUCES", "benchmark/gsm8k-hard", 0.6),
        Evidence("p 3/ü", "USES", "method/stepwise", 0.6),
        Score("arxiv:2501.00001", "model/proofnet-7b", "", "", "86.7", 86.7),
        Score("arxiv:2501.00001", "model/proofnet-7b", "accuracy", "zero-shot", "80", 80),
        Score("p 3/ü", "method/stepwise", "accuracy", "", "3/5", null),
        Link("paper/arxiv:2501.00001", "WRITTEN_BY", "author/ada-example", ("position", Value.Of(1))),
        Link("paper/arxiv:2501.00001", "WRITTEN_BY", "author/o-neil", ("position", Value.Of(2))),
        Link("paper/arxiv:2501.00001", "PUBLISHED_IN", "venue/journal-of-examples"),
        Link("paper/arxiv:2501.00002", "CITES", "paper/arxiv:2501.00001"),
        Link("benchmark/gsm8k", "CO_OCCURS", "method/stepwise", ("count", Value.Of(2))),
        Link("method/stepwise", "CO_OCCURS", "topic/mathematical-reasoning", ("count", Value.Of(2))),
        Link("topic/mathematical-reasoning", "BROADER", "topic/reasoning", ("support", Value.Of(2))),
        Link("model/proofnet-7b", "VERSION_OF", "model/proofnet", ("support", Value.Of(1))),
        Link("note-1", "ABOUT `it`", "benchmark/gsm8k", ("weight", Value.Of("heavy")), ("source", Value.Of("me")), ("when", Value.Of(Wide))),
        Link("note-1", "ABOUT `it`", "benchmark/gsm8k", ("weight", Value.Of("light")), ("mixed", Value.List([Value.Of(1), Value.Of("two")]))),
        Link("note-1", "ABOUT `it`", "note-1"),
    ];

    private static GraphNode Paper(string id, string title, int? year, string text) => Node(
        "paper/" + id, ["Paper"], ("title", Value.Of(title)), ("abstract", Value.Of(text)), ("source", Value.Of("test")),
        ("year", year is { } known ? Value.Of(known) : Value.Null));

    private static GraphNode Concept(string id, string label, string name, int papers, params string[] aliases) => Node(
        id, ["Concept", label], ("name", Value.Of(name)), ("aliases", Value.List(aliases)), ("papers", Value.Of(papers)), ("firstYear", Value.Of(2023)));

    private static GraphRelationship Evidence(string paper, string type, string concept, double confidence) => Link(
        "paper/" + paper, type, concept, ("confidence", Value.Of(confidence)), ("count", Value.Of(2)), ("extractor", Value.Of("lexicon")),
        ("evidence", Value.Of(Odd)), ("field", Value.Of("abstract")), ("start", Value.Of(3)), ("end", Value.Of(9)), ("spans", Value.List([0L, 3, 9])));

    private static GraphRelationship Score(string paper, string subject, string metric, string setting, string value, double? number) => Link(
        subject, "SCORES", "benchmark/gsm8k", ("paper", Value.Of("paper/" + paper)), ("metric", Value.Of(metric)), ("setting", Value.Of(setting)),
        ("value", Value.Of(value)), ("number", number is { } known ? Value.Of(known) : Value.Null), ("evidence", Value.Of("It reaches " + value + ".")));
}
