namespace PaperGraph.Extraction.Lexicons;

/// <summary>Which capitals a name demands in a text.</summary>
internal enum CaseRule : byte
{
    /// <summary>None: written in small letters, it is met in any case.</summary>
    Any,

    /// <summary>A capital at its start: <c>Alpaca</c>.</summary>
    Initial,

    /// <summary>All as written: <c>MATH</c>, <c>ReAct</c>, <c>Tree of Thoughts</c>.</summary>
    Exact,
}

/// <summary>Tells a name's rule and whether a text obeys it.</summary>
internal static class CaseRules
{
    public static CaseRule Of(ReadOnlySpan<char> name)
    {
        var first = true;
        var rule = CaseRule.Any;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
            {
                if (!first)
                    return CaseRule.Exact;
                rule = CaseRule.Initial;
            }

            first &= !char.IsLetter(c);
        }

        return rule == CaseRule.Initial && name.Length == 1 ? CaseRule.Exact : rule;
    }

    /// <summary>Whether a word of the text has the capitals of the name's word; a plural s on either side does not count.</summary>
    public static bool SameCase(string written, string name)
    {
        var common = Math.Min(written.Length, name.Length);
        for (var i = 0; i < common; i++)
        {
            if (char.IsUpper(written[i]) != char.IsUpper(name[i]))
                return false;
        }

        return IsPluralEnd(written.AsSpan(common)) && IsPluralEnd(name.AsSpan(common));
    }

    private static bool IsPluralEnd(ReadOnlySpan<char> rest) => rest is "" or "s" or "es" or "S";
}
