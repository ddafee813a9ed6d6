namespace PaperGraph.Extraction.Text;

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordShape : byte
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Initial = 1,

    /// <summary>A capital stands after the first letter.</summary>
    Inner = 2,

    /// <summary>All letters are capitals, and there are two or more (a plural s aside).</summary>
    AllCapitals = 4,

    /// <summary>It holds a digit.</summary>
    Digit = 8,

    /// <summary>It holds a small letter.</summary>
    Small = 16,
}

/// <summary>Tells the shape of a word.</summary>
internal static class WordShapes
{
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        var shape = WordShape.None;
        var (capitals, small, letters) = (0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                shape |= letters == 0 ? WordShape.Initial : WordShape.Inner;
                capitals++;
            }
            else if (char.IsDigit(c))
            {
                shape |= WordShape.Digit;
            }
            else if (char.IsLower(c))
            {
                shape |= WordShape.Small;
                small++;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        var plural = small == 1 && capitals > 1 && word[^1] == 's';
        return capitals > 1 && (small == 0 || plural) ? shape | WordShape.AllCapitals : shape;
    }
}
