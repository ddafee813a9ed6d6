namespace PaperGraph.Ingest.Text;

/// <summary>Years in the fields that hold them.</summary>
internal static class Years
{
    /// <summary>The first number of four digits from 1000 to 2999 in a text (<c>2020a</c>, <c>c. 1850</c>, <c>2020-05-07</c>, <c>2001.0</c>), or null.</summary>
    public static int? Find(ReadOnlySpan<char> text)
    {
        for (var start = 0; start + 4 <= text.Length;)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                start++;
                continue;
            }

            var count = text[start..].IndexOfAnyExceptInRange('0', '9');
            count = count < 0 ? text.Length - start : count;
            // eight digits are a date without separators
            if (count is (4 or 8) && text[start] is '1' or '2')
                return Number(text.Slice(start, 4));
            start += count;
        }

        return null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
