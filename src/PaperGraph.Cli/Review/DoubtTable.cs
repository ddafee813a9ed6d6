using PaperGraph.Cli.Output;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Reviewing;

namespace PaperGraph.Cli.Review;

/// <summary>Doubts as rows.</summary>
internal static class DoubtTable
{
    public static ResultTable Of(IEnumerable<Doubt> doubts, DoubtSentences sentences) =>
        new ResultTable("kind", "concept", "name", "other", "otherName", "why", "papers", "likelihood", "value", "correct", "keep", "evidencePapers", "evidence")
        {
            WhenEmpty = "Nothing is in doubt.",
        }.AddRange(doubts.Select(doubt => Row(doubt, sentences)));

    private static IReadOnlyList<Value> Row(Doubt doubt, DoubtSentences sentences) =>
    [
        Value.Of(doubt.Kind.ToString().ToLowerInvariant()),
        Value.Of(doubt.Concept.Id), Value.Of(doubt.Concept.Name), Value.Of(doubt.Other?.Id), Value.Of(doubt.Other?.Name),
        Value.Of(doubt.Why), Value.Of((long)doubt.Papers), Value.Of(Math.Round(doubt.Likelihood, 3)), Value.Of(Math.Round(doubt.Value, 3)),
        Value.Of(DoubtCommands.Correct(doubt)), Value.Of(DoubtCommands.Keep(doubt)),
        Value.List(doubt.Evidence.Select(place => place.Paper)), Value.List(doubt.Evidence.Select(place => sentences.At(place) ?? "")),
    ];
}
