namespace PaperGraph.Concepts.Review;

/// <summary>What the look of a name says of it.</summary>
internal static class NameLooks
{
    // A last word with such an end describes something; the thing itself is missing.
    private static readonly string[] DescribingEnds = ["ed", "ical", "ional", "ual", "ative", "itive", "ssive", "ous", "able", "ible", "aware", "free", "wise", "shot", "driven"];

    /// <summary>Whether it is written as proper names are: a capital inside a word, or a digit.</summary>
    public static bool IsProper(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i]) || (i > 0 && char.IsUpper(name[i]) && char.IsLetter(name[i - 1])))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is a common word or words that describe: <c>self-supervised</c>, <c>zero-shot</c>.</summary>
    public static bool Describes(string name)
    {
        foreach (var end in DescribingEnds)
        {
            if (name.EndsWith(end, StringComparison.Ordinal) && !IsProper(name))
                return true;
        }

        return false;
    }
}
