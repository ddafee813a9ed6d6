using System.Globalization;
using PaperGraph.Core.Querying;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>Answers of queries as text.</summary>
internal static class QueryText
{
    private const int MostOfCell = 300;

    /// <summary>What every question may take besides.</summary>
    private static readonly string[] Common = ["limit", "minConfidence"];

    public static AnswerText Of(IReadOnlyList<Question> questions, string? word) => questions.Count == 0
        ? new AnswerText().Line($"No query has '{AnswerText.Echo(word ?? "")}' in its name or question. There are {string.Join(", ", Question.All.Select(question => question.Name))}.")
        : new AnswerText().Line("limit and minConfidence (0 to 1) may be left out.").Each(questions, "", (text, question) => text
            .Line($"{question.Name}({string.Join(", ", question.Parameters.Select(parameter => Common.Contains(parameter.Key) ? parameter.Key : $"{parameter.Key}: {parameter.Value}"))})")
            .Line("    " + question.Answers));

    /// <summary>A table whose columns are divided by bars.</summary>
    /// <param name="answer">The rows as data.</param>
    /// <param name="rows">What they come from.</param>
    /// <param name="goOn">How an agent gets the rows that follow.</param>
    public static AnswerText Of(QueryRows answer, FittingRows rows, string goOn)
    {
        var (text, result) = (new AnswerText(), rows.Result);
        if (result.Columns.Count > 0)
            text.Line(string.Join(" | ", answer.Columns)).Each(rows.Rows, rows.Before == 0 ? "No rows." : AnswerText.Passed(rows.Before), (lines, row) => lines.Line(string.Join(" | ", row.Select(value => Cell(value.ToString())))));
        if (result.Plan is { } plan)
            Write(text, plan, "");
        foreach (var note in answer.Notes)
            text.Line("note: " + note);
        if (rows.HasCutValues)
            text.Line($"The row has more characters than an answer holds: its values are cut, marked by …. Return a part of them: left(text, 1000), list[0..100].");
        else if (rows.Rows.Any(row => row.Any(value => value.ToString().Length > MostOfCell)))
            text.Line($"Values of more than {MostOfCell} characters are cut here, marked by …; the structured content has them whole.");
        if (rows.IsShort)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"Rows here: {rows.Rows.Count} of {(result.IsCut ? "more than " : "")}{result.Rows.Count - rows.Before:N0}, for an answer holds {AnswerRoom.Most:N0} characters: {goOn}."));
        else if (result.IsCut)
            text.Line($"There are more rows: {goOn}.");
        return text;
    }

    private static void Write(AnswerText text, CypherPlan plan, string indent)
    {
        text.Line($"{indent}{plan.Operator} {string.Join(", ", plan.Details.Select(detail => $"{detail.Key}: {Cell(detail.Value.ToString())}"))}".TrimEnd());
        foreach (var child in plan.Children)
            Write(text, child, indent + "  ");
    }

    private static string Cell(string text) => AnswerText.Cut(text, MostOfCell).ReplaceLineEndings(" ");
}
