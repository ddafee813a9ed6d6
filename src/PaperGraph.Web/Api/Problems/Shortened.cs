namespace PaperGraph.Web.Api.Problems;

/// <summary>What a client sent, as far as a problem repeats it: enough to know it again, however long it is.</summary>
internal static class Shortened
{
    private const int Word = 80;

    /// <summary>The beginning of a name, an id or the like.</summary>
    public static string Of(string text) => To(text, Word);

    /// <summary>The beginning of a text, so many characters with the mark that stands for the rest.</summary>
    public static string To(string text, int most) => text.Length <= most ? text : string.Concat(Start(text, most - 1), "…");

    /// <summary>The beginning and the end of a sentence that may repeat something long in its middle.</summary>
    public static string Sentence(string text, int most)
    {
        var end = most / 4;
        return text.Length <= most ? text : string.Concat(Start(text, most - end - 1), "…", End(text, end));
    }

    // Neither cuts a pair of surrogates in two.
    private static ReadOnlySpan<char> Start(string text, int length) => text.AsSpan(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);

    private static ReadOnlySpan<char> End(string text, int length) => text.AsSpan(char.IsLowSurrogate(text[^length]) ? text.Length - length + 1 : text.Length - length);
}
