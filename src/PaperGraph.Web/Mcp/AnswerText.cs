using System.Globalization;
using System.Text;

namespace PaperGraph.Web.Mcp;

/// <summary>An answer as text: lines, with sentences of papers in quotation marks below them.</summary>
internal sealed class AnswerText
{
    private const int MostOfSentence = 400;

    private readonly StringBuilder _text = new();

    public AnswerText Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A line where there is something to say.</summary>
    public AnswerText LineOf(string? what, string before = "") => string.IsNullOrEmpty(what) ? this : Line(before + what);

    /// <summary>A line for each item; one that says so where there are none.</summary>
    public AnswerText Each<T>(IReadOnlyCollection<T> items, string none, Action<AnswerText, T> write)
    {
        if (items.Count == 0)
            return Line(none);
        foreach (var item in items)
            write(this, item);
        return this;
    }

    /// <summary>The sentence behind what the line before says.</summary>
    public AnswerText Quote(string? sentence)
    {
        if (sentence is { Length: > MostOfSentence })
            sentence = sentence[..(MostOfSentence - 1)] + "…";
        return sentence is null ? this : Line($"    “{sentence.ReplaceLineEndings(" ")}”");
    }

    /// <summary>What is said below a list that goes on.</summary>
    public AnswerText More(bool isMore) => isMore ? Line("There are more: ask with a larger limit.") : this;

    /// <summary>A confidence, with a blank before it.</summary>
    public static string Sure(double? confidence) => confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $" (confidence {sure:0.00})") : "";

    /// <summary>A year in brackets, with a blank before it.</summary>
    public static string In(int? year) => year is { } known ? string.Create(CultureInfo.InvariantCulture, $" ({known})") : "";

    public override string ToString() => _text.ToString().TrimEnd('\n');
}
