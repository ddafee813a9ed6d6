using System.Text;

namespace PaperGraph.Cypher.Execution.Values.RegularExpressions;

/// <summary>Writes a regular expression of Java's dialect in that of .NET.</summary>
internal sealed class JavaRegexTranslator
{
    private const int MostDepth = 200;

    private readonly PatternReader _reader;
    private readonly StringBuilder _result = new();
    private readonly Stack<(int Start, Flags Flags)> _groups = new();
    private Flags _flags;
    private int _atom;

    private JavaRegexTranslator(string pattern) => _reader = new(pattern);

    [Flags]
    private enum Flags
    {
        None = 0,
        DotAll = 1,
        Comments = 2,
        UnixLines = 4,
        UnicodeClasses = 8,
    }

    /// <summary>The same expression for .NET.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Translate(string pattern)
    {
        var translator = new JavaRegexTranslator(pattern);
        while (!translator._reader.AtEnd)
            translator.ReadPart();
        return translator._groups.Count == 0 ? translator._result.ToString() : throw new ArgumentException("a ( is not closed");
    }

    private void ReadPart()
    {
        if (_flags.HasFlag(Flags.Comments) && SkipComment())
            return;
        var codePoint = _reader.TakeCodePoint();
        switch (codePoint)
        {
            case '\\':
                ReadEscape(_reader.Take());
                break;
            case '[':
                Atom(new CharacterClassTranslator(_reader).Translate(IsRepeated));
                break;
            case '(':
                OpenGroup();
                break;
            case ')':
                CloseGroup();
                break;
            case '.':
                Atom(Dot());
                break;
            case '*' or '+' or '?' or '{':
                ReadQuantifier((char)codePoint);
                break;
            case '|' or '^' or '$':
                _atom = _result.Length;
                _result.Append((char)codePoint);
                break;
            default:
                Atom(CharacterSets.Literal(codePoint));
                break;
        }
    }

    private void Atom(string text)
    {
        _atom = _result.Length;
        _result.Append(text);
    }

    private bool SkipComment()
    {
        if (_reader.Current == '#')
            return _reader.TakeUntil("\n", orEnd: true) is not null;
        return _reader.TakeWhile(char.IsWhiteSpace).Length > 0;
    }

    // Under * and + both halves of a pair match one after the other, and brackets are faster than alternatives.
    private bool IsRepeated() => _reader.Current is '*' or '+';

    private string Dot()
    {
        if (_flags.HasFlag(Flags.DotAll))
            return IsRepeated() ? @"[\s\S]" : CharacterSets.AnyCodePoint;
        var ends = _flags.HasFlag(Flags.UnixLines) ? @"\n" : CharacterSets.LineEnds;
        return IsRepeated() ? $"[^{ends}]" : $@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^{ends}])";
    }

    private void ReadEscape(char letter)
    {
        if (letter == 'Q')
            Quote(_reader.TakeUntil(@"\E", orEnd: true));
        else if (letter is 'p' or 'P')
            Set(CharacterSets.Property(CharacterClassTranslator.ReadName(_reader)), letter == 'P');
        else if (_flags.HasFlag(Flags.UnicodeClasses) && letter is 'd' or 'D' or 'w' or 'W' or 's' or 'S')
            Atom($@"\{letter}");
        else if (CharacterSets.Escape(letter) is var (items, negated))
            Set(items, negated);
        else if (letter == 'R')
            Atom($@"(?:\r\n|[{CharacterSets.LineEnds}\u000B\f])");
        else if (letter == 'k')
            Atom($@"\k{_reader.TakeUntil(">")}>");
        else if (letter is >= '1' and <= '9')
            Atom($@"(?:\{letter})");
        else if (letter is 'b' or 'B' or 'A' or 'Z' or 'z' or 'G')
            Atom($@"\{letter}");
        else
            Atom(CharacterSets.Literal(_reader.EscapedCodePoint(letter) ?? throw new ArgumentException($@"\{letter} means nothing")));
    }

    private void Quote(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            Atom(CharacterSets.Literal(rune.Value));
    }

    private void Set(string items, bool negated) =>
        Atom(!negated ? $"[{items}]" : IsRepeated() ? $"[^{items}]" : $@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^{items}])");

    private void OpenGroup()
    {
        if (!_reader.Accept("?"))
        {
            Push("(");
            return;
        }

        foreach (var kind in (ReadOnlySpan<string>)[":", "=", "!", ">", "<=", "<!"])
        {
            if (_reader.Accept(kind))
            {
                Push("(?" + kind);
                return;
            }
        }

        if (_reader.Accept("<"))
            Push($"(?<{_reader.TakeUntil(">")}>");
        else
            ReadFlags();
    }

    private void Push(string opening)
    {
        if (_groups.Count >= MostDepth)
            throw new ArgumentException("too many ( stand in one another");
        _groups.Push((_result.Length, _flags));
        _result.Append(opening);
    }

    private void CloseGroup()
    {
        if (!_groups.TryPop(out var group))
            throw new ArgumentException("a ) is not opened");
        (_atom, _flags) = group;
        _result.Append(')');
    }

    // (?i-s) for what follows, (?i-s:…) for a group; what .NET does not know is done here.
    private void ReadFlags()
    {
        var before = _flags;
        var (on, off) = (_reader.TakeWhile(char.IsAsciiLetter), _reader.Accept("-") ? _reader.TakeWhile(char.IsAsciiLetter) : "");
        var grouped = _reader.Accept(":");
        if (!grouped && !_reader.Accept(")"))
            throw new ArgumentException("(? opens nothing known");
        if (grouped)
            Push("(?");
        _flags = (before | FlagsIn(on)) & ~FlagsIn(off);
        var text = Kept(on) + (Kept(off).Length > 0 ? "-" + Kept(off) : "");
        if (grouped)
            _result.Append(text).Append(':');
        else if (text.Length > 0)
            _result.Append("(?").Append(text).Append(')');
    }

    private static string Kept(string letters) => string.Concat(letters.Where(letter => letter is 'i' or 'm'));

    private static Flags FlagsIn(string letters) => letters.Aggregate(Flags.None, (flags, letter) => flags | letter switch
    {
        's' => Flags.DotAll,
        'x' => Flags.Comments,
        'd' => Flags.UnixLines,
        'U' => Flags.UnicodeClasses,
        'i' or 'm' or 'u' => Flags.None,
        _ => throw new ArgumentException($"there is no flag {letter}"),
    });

    private void ReadQuantifier(char sign)
    {
        var quantifier = sign == '{' ? $"{{{_reader.TakeUntil("}")}}}" : sign.ToString();
        if (sign == '{' && !IsCount(quantifier.AsSpan(1, quantifier.Length - 2)))
            throw new ArgumentException($"{quantifier} is no repetition");
        _result.Append(quantifier);
        if (_reader.Accept("?"))
            _result.Append('?');
        else if (_reader.Accept("+"))
            _result.Insert(_atom, "(?>").Append(')');
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var least = comma < 0 ? text : text[..comma];
        return !least.IsEmpty && !least.ContainsAnyExceptInRange('0', '9') && !text[(comma + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
