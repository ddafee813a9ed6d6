using PaperGraph.Core.Querying;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>Answers of queries as text.</summary>
internal static class QueryText
{
    private const int MostOfCell = 300;

    /// <summary>What every question may take besides.</summary>
    private static readonly string[] Common = ["limit", "minConfidence"];

    public static AnswerText Of(IReadOnlyList<Question> questions, string? word) => questions.Count == 0
        ? new AnswerText().Line($"No query has '{word}' in its name or question. There are {string.Join(", ", Question.All.Select(question => question.Name))}.")
        : new AnswerText().Line("limit and minConfidence (0 to 1) may be left out.").Each(questions, "", (text, question) => text
            .Line($"{question.Name}({string.Join(", ", question.Parameters.Select(parameter => Common.Contains(parameter.Key) ? parameter.Key : $"{parameter.Key}: {parameter.Value}"))})")
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
        if (answer.Rows.Any(row => row.Any(value => value.Value.ToString().Length > MostOfCell)))
            text.Line($"Values of more than {MostOfCell} characters are cut here, marked by …; the structured content has them whole.");
        return answer.Cut ? text.Line("There are more rows: ask with a larger limit, or for less in each row.") : text;
    }

    private static void Write(AnswerText text, CypherPlan plan, string indent)
    {
        text.Line($"{indent}{plan.Operator} {string.Join(", ", plan.Details.Select(detail => $"{detail.Key}: {Cell(detail.Value.ToString())}"))}".TrimEnd());
        foreach (var child in plan.Children)
            Write(text, child, indent + "  ");
    }

    private static string Cell(string text) => AnswerText.Cut(text, MostOfCell).ReplaceLineEndings(" ");
}
