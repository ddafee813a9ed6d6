using System.Text;

namespace PaperGraph.Ingest.Text;

/// <summary>Simple mathematics as Unicode: letters, known signs, typefaces, and raised and lowered characters that exist.</summary>
internal static class LatexFormula
{
    /// <summary>The formula's text; null where something in it has no simple form.</summary>
    public static string? TryDecode(string formula)
    {
        var result = new StringBuilder();
        var position = 0;
        while (position < formula.Length)
        {
            var c = formula[position];
            var done = c switch
            {
                '\\' => TryCommand(formula, ref position, result),
                '^' => TryShift(formula, ref position, result, LatexSymbols.Raised),
                '_' => TryShift(formula, ref position, result, LatexSymbols.Lowered),
                _ => TryCharacter(c, ref position, result),
            };
            if (!done)
                return null;
        }

        return result.ToString();
    }

    private static bool TryCharacter(char c, ref int position, StringBuilder result)
    {
        position++;
        if (c is '&' or '#')
            return false;
        if (c is not ('{' or '}'))
            result.Append(c == '~' ? ' ' : c);
        return true;
    }

    private static bool TryCommand(string formula, ref int position, StringBuilder result)
    {
        var start = ++position;
        while (position < formula.Length && char.IsAsciiLetter(formula[position]))
            position++;
        if (position == start)
            return position < formula.Length && TrySign(formula[position++], result);
        var name = formula[start..position];
        if (LatexSymbols.Typefaces.Contains(name) || LatexSymbols.Switches.Contains(name))
            return true;
        if (LatexSymbols.Gaps.Contains(name))
        {
            result.Append(' ');
            return true;
        }

        // a root over more than one character would be ambiguous
        if (!LatexSymbols.Mathematics.TryGetValue(name, out var sign) || (name == "sqrt" && position < formula.Length && formula[position] == '{'))
            return false;
        result.Append(sign);
        return true;
    }

    private static bool TrySign(char c, StringBuilder result)
    {
        if (c is '%' or '$' or '_' or '#' or '&' or '{' or '}' or '|')
            result.Append(c);
        else if (c is ',' or ';' or ':' or ' ')
            result.Append(' ');
        return c != '\\' && c is not ('\'' or '"' or '^' or '`');
    }

    private static bool TryShift(string formula, ref int position, StringBuilder result, Func<char, char> shift)
    {
        position++;
        if (position == formula.Length)
            return false;
        var (start, end) = (position, position + 1);
        if (formula[position] == '{')
        {
            start = position + 1;
            end = formula.IndexOf('}', start);
            if (end < 0)
                return false;
        }

        foreach (var c in formula.AsSpan(start, end - start))
        {
            var shifted = shift(c);
            if (shifted == '\0')
                return false;
            result.Append(shifted);
        }

        position = formula[start - 1] == '{' && start > position ? end + 1 : end;
        return true;
    }
}
