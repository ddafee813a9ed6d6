using System.Globalization;
using System.Text;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Mcp;

/// <summary>An answer as text: lines, with sentences of papers in quotation marks below them.</summary>
internal sealed class AnswerText
{
    private const int MostOfSentence = 400, MostOfRepeated = 60, MostOfEcho = 100;

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _quoted = [];

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

    /// <summary>The sentence behind what the line before says; one that stands above already is named by its beginning.</summary>
    public AnswerText Quote(string? sentence)
    {
        if (sentence is null)
            return this;
        var text = sentence.ReplaceLineEndings(" ");
        return _quoted.Add(text) ? Line($"    “{Cut(text, MostOfSentence)}”") : Line($"    “{Cut(text, MostOfRepeated)}” (as above)");
    }

    /// <summary>What is said below a list that goes on.</summary>
    /// <param name="isMore">Whether it does.</param>
    /// <param name="shown">How many items there were up to here.</param>
    public AnswerText More(bool isMore, int shown) => isMore ? Line(string.Create(CultureInfo.InvariantCulture, $"There are more: ask again with skip {shown}.")) : this;

    /// <summary>What is said of a list of which nothing is left because all of it was passed over.</summary>
    /// <param name="all">How many items there are.</param>
    public static string Passed(int all) => string.Create(CultureInfo.InvariantCulture, $"{(all == 1 ? "There is" : "There are")} {all:N0}: skip passes over {(all == 1 ? "it" : "them all")}.");

    /// <summary>The beginning of a text that is too long.</summary>
    public static string Cut(string text, int most) => Shortened.To(text, most);

    /// <summary>What an agent said, as it is repeated to it.</summary>
    public static string Echo(string text) => Cut(text, MostOfEcho);

    /// <summary>The first of several, and how many others there are.</summary>
    public static string Several(IReadOnlyList<string> all, int most) => all.Count <= most ? string.Join(", ", all)
        : $"{string.Join(", ", all.Take(most))} and {Counted.Of(all.Count - most, "other")}";

    /// <summary>A confidence, with a blank before it.</summary>
    public static string Sure(double? confidence) => confidence is { } sure ? string.Create(CultureInfo.InvariantCulture, $" (confidence {sure:0.00})") : "";

    /// <summary>A relationship, seen from where one stands; null for one without a direction.</summary>
    public static string Arrow(string relation, bool? outgoing) => outgoing switch { true => $"-{relation}->", false => $"<-{relation}-", null => relation };

    /// <summary>A year in brackets, with a blank before it.</summary>
    public static string In(int? year) => year is { } known ? string.Create(CultureInfo.InvariantCulture, $" ({known})") : "";

    /// <summary>The text, as much of it as an answer has room for.</summary>
    public override string ToString()
    {
        var text = _text.ToString().TrimEnd('\n');
        return text.Length <= AnswerRoom.Most ? text : $"{Cut(text, AnswerRoom.Most)}\nThe text is cut here: it holds {AnswerRoom.Most} characters at the most.";
    }
}
