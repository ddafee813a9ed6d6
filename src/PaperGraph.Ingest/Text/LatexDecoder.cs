using System.Text;

namespace PaperGraph.Ingest.Text;

/// <summary>Walks through a text in LaTeX once.</summary>
internal sealed class LatexDecoder(string text)
{
    private readonly StringBuilder _result = new(text.Length);
    private int _position;

    /// <summary>The whole text, decoded.</summary>
    public string Decode()
    {
        while (_position < text.Length)
            Step();
        return _result.ToString();
    }

    private void Step()
    {
        var c = text[_position];
        if (c == '\\')
            Command();
        else if (c == '$')
            Mathematics();
        else if (TryLigature())
            return;
        else
        {
            _position++;
            if (c is not ('{' or '}'))
                _result.Append(c == '~' ? ' ' : c);
        }
    }

    private bool TryLigature()
    {
        var rest = text.AsSpan(_position);
        var (length, sign) = rest.StartsWith("---") ? (3, '—') : rest.StartsWith("--") ? (2, '–')
            : rest.StartsWith("``") ? (2, '“') : rest.StartsWith("''") ? (2, '”') : (0, ' ');
        if (length > 0)
            _result.Append(sign);
        _position += length;
        return length > 0;
    }

    private void Command()
    {
        var name = CommandName();
        if (LatexSymbols.Accents.TryGetValue(name, out var accent) && (name.Length == 0 || !char.IsAsciiLetter(name[0]) || AcceptsArgument()))
            Accent(accent, name);
        else if (LatexSymbols.Letters.TryGetValue(name, out var letter) || LatexSymbols.Mathematics.TryGetValue(name, out letter))
            _result.Append(letter);
        else if (name is "url" or "path" or "nolinkurl")
            _result.Append(LatexText.DecodeAddress(Argument()));
        else if (name == "href" || LatexSymbols.Hidden.Contains(name))
            Argument();
        else if (name is "(" or "[")
            Formula(name == "(" ? "\\)" : "\\]");
        else if (LatexSymbols.Gaps.Contains(name))
            _result.Append(' ');
        // a switch or an unknown command is dropped here; its argument follows as a group and is kept
        else if (name is "%" or "&" or "_" or "#" or "$" or "{" or "}" or "@" or "<" or ">" or "|")
            _result.Append(name);
    }

    // The longest run of letters, with the blanks that it eats; or one other character.
    private string CommandName()
    {
        var start = ++_position;
        while (_position < text.Length && char.IsAsciiLetter(text[_position]))
            _position++;
        if (_position == start)
            return _position < text.Length ? text[_position++].ToString() : "";
        var name = text[start.._position];
        if (_position < text.Length && text[_position] == '*')
            _position++;
        SkipBlanks();
        return name;
    }

    // \c and \v are accents only before a letter or a group that they can stand on
    private bool AcceptsArgument() => _position < text.Length && (text[_position] is '{' or '\\' || char.IsLetter(text[_position]));

    private void Accent(char accent, string name)
    {
        SkipBlanks();
        var letters = _position < text.Length ? Token() : "";
        if (letters.Length == 0)
        {
            _result.Append(name is "~" or "^" ? name : "");
            return;
        }

        // a dotless letter gets its dot back, so that the two join to one character
        _result.Append(letters[0] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other });
        if (char.IsLetter(letters[0]))
            _result.Append(accent);
        _result.Append(letters, 1, letters.Length - 1);
    }

    private string Token()
    {
        if (text[_position] == '{')
            return new LatexDecoder(Argument()).Decode();
        if (text[_position] != '\\')
            return text[_position++].ToString();
        var length = _result.Length;
        Command();
        var token = _result.ToString(length, _result.Length - length);
        _result.Length = length;
        return token;
    }

    // What stands in the braces that follow, without them; empty where none follow.
    private string Argument()
    {
        SkipBlanks();
        if (_position == text.Length || text[_position] != '{')
            return "";
        var start = _position + 1;
        var depth = 0;
        do
        {
            depth += text[_position] == '{' ? 1 : text[_position] == '}' ? -1 : 0;
            _position++;
        }
        while (depth > 0 && _position < text.Length);
        return text[start..(depth > 0 ? _position : _position - 1)];
    }

    // A dollar opens mathematics if no blank follows it, and closes it if no blank stands before and no digit after.
    private void Mathematics()
    {
        var delimiter = text.AsSpan(_position).StartsWith("$$") ? "$$" : "$";
        var start = _position + delimiter.Length;
        var end = start < text.Length && !WhiteSpace.Is(text[start]) ? text.IndexOf(delimiter, start, StringComparison.Ordinal) : -1;
        while (end > 0 && text[end - 1] == '\\')
            end = text.IndexOf(delimiter, end + 1, StringComparison.Ordinal);
        var isMathematics = end > start && !WhiteSpace.Is(text[end - 1])
            && (end + delimiter.Length == text.Length || !char.IsAsciiDigit(text[end + delimiter.Length]));
        if (isMathematics)
        {
            _position = start;
            Formula(delimiter);
        }
        else
        {
            _result.Append('$');
            _position++;
        }
    }

    private void Formula(string delimiter)
    {
        var end = text.IndexOf(delimiter, _position, StringComparison.Ordinal);
        while (end > 0 && delimiter[0] == '$' && text[end - 1] == '\\')
            end = text.IndexOf(delimiter, end + 1, StringComparison.Ordinal);
        var content = text[_position..(end < 0 ? text.Length : end)];
        _result.Append(LatexFormula.TryDecode(content) ?? $"${content}$");
        _position = end < 0 ? text.Length : end + delimiter.Length;
    }

    private void SkipBlanks()
    {
        while (_position < text.Length && WhiteSpace.Is(text[_position]))
            _position++;
    }
}
