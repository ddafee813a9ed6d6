using System.Globalization;
using PaperGraph.Concepts.Analysis;
using Neighbour = PaperGraph.Web.Api.Concepts.Neighbour;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>Answers about concepts as text.</summary>
internal static class ConceptText
{
    public const int MostNames = 50;

    private const int MostRelated = 20;

    /// <summary>A concept.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="mayAskForMore">Whether a tool gives more papers of it where more are asked for.</param>
    public static AnswerText Of(ReadConcept concept, bool mayAskForMore)
    {
        var text = new AnswerText()
            .Line($"{concept.Id}: {concept.Name}, a {concept.Kind} in {Counted.Papers(concept.Papers)}{Years(concept)}{AnswerText.Sure(concept.Confidence)}")
            .LineOf(AnswerText.Several(concept.Aliases, MostNames), "Other names: ")
            .LineOf(string.Join(", ", concept.Roles.Where(role => role.Value > 0).Select(role => $"{role.Key} {role.Value}")), "Papers by role: ")
            .LineOf(AnswerText.Several(concept.Broader, MostRelated), "Broader: ")
            .LineOf(AnswerText.Several(concept.Narrower, MostRelated), "Narrower: ")
            .LineOf(concept.Link);
        if (concept.Names is { } names)
            text.Each(names, "It has one name.", (lines, merge) => lines.Line($"'{merge.Name}' is '{merge.Other}' by {merge.Reason}{(merge.Paper is null ? "" : $", as {merge.Paper} says")}").Quote(merge.Evidence));
        if (concept.Evidence.Count == 0)
            return text;
        text.Line("").Each(concept.Evidence, "", (lines, paper) => lines.Line($"{paper.Role} {paper.Id}: {paper.Title}{AnswerText.In(paper.Year)}{AnswerText.Sure(paper.Confidence)}").Quote(paper.Evidence));
        return concept.Evidence.Count < concept.Papers ? text.Line($"There are more: {(mayAskForMore ? "ask with a larger papers, or " : "")}run_query papers-of-concept.") : text;
    }

    public static AnswerText Of(ConceptNeighbours answer, NamedNode concept, int skip, int passed) => new AnswerText()
        .Line($"{concept.Id}: {concept.Name}")
        .Each(answer.Neighbours, passed > 0 ? AnswerText.Passed(passed) : "Nothing stands beside it.", (text, neighbour) => text.Line(Describe(neighbour)).Quote(neighbour.Evidence))
        .More(answer.More, skip + answer.Neighbours.Count);

    public static AnswerText Of(ConceptResults answer, NamedNode concept, int skip, int passed) => new AnswerText()
        .Line($"{concept.Id}: {concept.Name}")
        .Each(answer.Results, passed > 0 ? AnswerText.Passed(passed) : "No paper states a score.", (text, result) => text
            .Line($"{result.SubjectName} on {result.BenchmarkName}: {result.Value}{(result.Metric.Length > 0 ? $" {result.Metric}" : "")}{(result.Setting.Length > 0 ? $", {result.Setting}" : "")} ({result.Subject}, {result.Paper}){AnswerText.Sure(result.Confidence)}")
            .Quote(result.Evidence))
        .More(answer.More, skip + answer.Results.Count);

    private static string Describe(Neighbour neighbour) => string.Create(
        CultureInfo.InvariantCulture, $"{AnswerText.Arrow(neighbour.Relation, neighbour.Outgoing)} {neighbour.Id}: {neighbour.Name}, strength {neighbour.Strength}{AnswerText.Sure(neighbour.Confidence)}");

    private static string Years(ReadConcept concept) => (concept.FirstYear, concept.LastYear) switch
    {
        ({ } first, { } last) when first != last => string.Create(CultureInfo.InvariantCulture, $" from {first} to {last}"),
        ({ } only, _) => string.Create(CultureInfo.InvariantCulture, $" of {only}"),
        _ => "",
    };
}
