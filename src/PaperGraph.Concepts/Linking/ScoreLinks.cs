using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>Results that papers state, one relationship for each paper, metric, setting and value.</summary>
internal static class ScoreLinks
{
    public static void Add(LinkingContext context)
    {
        var papers = context.Concepts.Records.Papers;
        for (var paper = 0; paper < papers.Count; paper++)
        {
            if (papers[paper].Scores.Length > 0)
                AddPaper(context, paper);
        }
    }

    private static void AddPaper(LinkingContext context, int paper)
    {
        var best = new Dictionary<(int Subject, int Benchmark, string Metric, string Setting, string Value), ScoreStatement>();
        foreach (var (subjectForm, benchmarkForm, statement) in context.Concepts.Records.Papers[paper].Scores)
        {
            var subject = context.Concepts.ConceptOf(paper, subjectForm);
            var benchmark = context.Concepts.ConceptOf(paper, benchmarkForm);
            var key = (subject, benchmark, statement.Metric, statement.Setting, statement.Value);
            if (subject >= 0 && benchmark >= 0 && IsBenchmark(benchmark) && !IsBenchmark(subject) && (!best.TryGetValue(key, out var known) || statement.Confidence > known.Confidence))
                best[key] = statement;
        }

        bool IsBenchmark(int concept) => context.Concepts.Concepts[concept].Label == ConceptLabel.Benchmark;

        var paperId = context.Nodes.Id(context.PaperNodes[paper]);
        foreach (var (key, statement) in best)
        {
            context.Relationships.Add(
                RelationshipTypes.Scores, context.ConceptNodes[key.Subject], context.ConceptNodes[key.Benchmark], Properties(paperId, statement));
        }
    }

    private static PropertyMap Properties(string paperId, ScoreStatement statement) => PropertyMap.Of(
        (PropertyNames.Confidence, Value.Of(statement.Confidence)),
        (PropertyNames.End, Value.Of(statement.End)),
        (PropertyNames.Extractor, Value.Of(statement.Extractor)),
        (PropertyNames.Field, FieldNames.Of(statement.Field)),
        (PropertyNames.Metric, Value.Of(statement.Metric)),
        (PropertyNames.Number, statement.Number is { } number ? Value.Of(number) : Value.Null),
        (PropertyNames.Paper, Value.Of(paperId)),
        (PropertyNames.Setting, Value.Of(statement.Setting)),
        (PropertyNames.Start, Value.Of(statement.Start)),
        (PropertyNames.Value, Value.Of(statement.Value)));
}
