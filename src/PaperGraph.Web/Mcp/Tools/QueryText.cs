using PaperGraph.Core.Querying;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>Answers of queries as text.</summary>
internal static class QueryText
{
    private const int MostOfCell = 300;

    public static AnswerText Of(IReadOnlyList<Question> questions, string? word) => new AnswerText().Each(questions, $"No query has '{word}' in its name or question.", (text, question) => text
        .Line($"{question.Name}({string.Join(", ", question.Parameters.Select(parameter => $"{parameter.Key}: {parameter.Value}"))})")
        .Line("    " + question.Answers));

    /// <summary>A table whose columns are divided by bars.</summary>
    public static AnswerText Of(QueryRows answer, CypherResult result)
    {
        var text = new AnswerText();
        if (result.Columns.Count > 0)
            text.Line(string.Join(" | ", answer.Columns)).Each(answer.Rows, "No rows.", (lines, row) => lines.Line(string.Join(" | ", row.Select(value => Cell(value.Value.ToString())))));
        if (result.Plan is { } plan)
            Write(text, plan, "");
        foreach (var note in answer.Notes)
            text.Line("note: " + note);
        return answer.Cut ? text.Line("There are more rows: ask with a larger limit, or for less in each row.") : text;
    }

    private static void Write(AnswerText text, CypherPlan plan, string indent)
    {
        text.Line($"{indent}{plan.Operator} {string.Join(", ", plan.Details.Select(detail => $"{detail.Key}: {Cell(detail.Value.ToString())}"))}".TrimEnd());
        foreach (var child in plan.Children)
            Write(text, child, indent + "  ");
    }

    private static string Cell(string text) => (text.Length <= MostOfCell ? text : text[..(MostOfCell - 1)] + "…").ReplaceLineEndings(" ");
}
