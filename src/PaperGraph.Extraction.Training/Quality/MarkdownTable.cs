using System.Globalization;
using System.Text;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Extraction.Training.Quality;

/// <summary>A table in Markdown.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    public MarkdownTable(params string[] columns)
    {
        Add(columns);
        Add([.. columns.Select(_ => "---")]);
    }

    public MarkdownTable Add(params string[] cells)
    {
        _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        return this;
    }

    /// <summary>A name with precision, recall and F1.</summary>
    public MarkdownTable Add(string name, EntityScore score, params string[] more) =>
        Add([name, Share(score.Precision), Share(score.Recall), $"**{Share(score.F1)}**", .. more]);

    /// <summary>A share as people write it in a column of such: <c>.701</c>.</summary>
    public static string Share(double share) => share.ToString(".000", CultureInfo.InvariantCulture);

    public static string Share(int part, int whole) => whole == 0 ? "–" : Share((double)part / whole);

    public static string Count(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public override string ToString() => _text.ToString();
}
