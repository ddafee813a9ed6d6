using System.Buffers;

namespace PaperGraph.Extraction.Patterns;

/// <summary>What the end of a name says.</summary>
internal static class NameEndings
{
    private static readonly SearchValues<char> SizeSigns = SearchValues.Create("0123456789.xX");

    /// <summary>A number of parameters: <c>7B</c>, <c>8x7B</c>, <c>1.5B</c>, <c>350M</c>, <c>A3B</c>.</summary>
    public static bool IsSize(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 7 || word[^1] is not ('B' or 'b' or 'M' or 'T'))
            return false;
        var digits = word[0] is 'A' or 'a' ? word[1..^1] : word[..^1];
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && digits.IndexOfAnyExcept(SizeSigns) < 0;
    }

    /// <summary>The last word of a name in one piece: <c>bench</c> of <c>CogBench</c>, <c>net</c> of <c>ResUNet</c>; of capitals alone all of it.</summary>
    public static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> word)
    {
        var end = word.Length;
        while (end > 0 && char.IsAsciiDigit(word[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLower(word[start - 1]))
            start--;
        if (start > 0 && char.IsUpper(word[start - 1]) && start < end)
            return word[(start - 1)..end];
        while (start > 0 && char.IsUpper(word[start - 1]))
            start--;
        return word[start..end];
    }
}
