using System.Text;

namespace PaperGraph.Cypher.Conformance.Values;

/// <summary>Walks over a text of the suite's notation; blanks between its parts do not count.</summary>
internal sealed class NotationReader(string text)
{
    private int _place;

    /// <summary>The next character that is no blank; NUL at the end.</summary>
    public char Peek()
    {
        while (_place < text.Length && char.IsWhiteSpace(text[_place]))
            _place++;
        return _place < text.Length ? text[_place] : '\0';
    }

    /// <summary>The character that follows the one which stands next.</summary>
    public char PeekAfter(char next)
    {
        var start = _place;
        Take(next.ToString());
        var after = Peek();
        _place = start;
        return after;
    }

    /// <summary>Goes past a mark if it stands next.</summary>
    public bool TryTake(string mark)
    {
        Peek();
        if (!text.AsSpan(_place).StartsWith(mark, StringComparison.Ordinal))
            return false;
        _place += mark.Length;
        return true;
    }

    /// <summary>Goes past a mark.</summary>
    /// <exception cref="FormatException">Something else stands there.</exception>
    public void Take(string mark)
    {
        if (!TryTake(mark))
            throw new FormatException($"'{mark}' is missing at {_place + 1} of: {text}");
    }

    /// <summary>Takes what stands between two marks, divided by commas.</summary>
    public List<T> Items<T>(char open, char close, Func<NotationReader, T> read)
    {
        var items = new List<T>();
        Take(open.ToString());
        while (!TryTake(close.ToString()))
        {
            if (items.Count > 0)
                Take(",");
            items.Add(read(this));
        }

        return items;
    }

    /// <summary>A key, label or type; backticks allow any.</summary>
    public string Name() => Peek() == '`' ? Quoted('`') : TakeWhile(letter => char.IsLetterOrDigit(letter) || letter == '_' || char.IsSurrogate(letter));

    /// <summary>A number or a word such as null.</summary>
    public string Word() => TakeWhile(letter => !char.IsWhiteSpace(letter) && ",]})>".IndexOf(letter) < 0);

    /// <summary>A text in quotes, its escapes resolved.</summary>
    public string QuotedText() => Quoted('\'');

    /// <summary>The text has been read to its end.</summary>
    public void End()
    {
        if (Peek() != '\0')
            throw new FormatException($"More than one value from {_place + 1} on: {text}");
    }

    private string Quoted(char quote)
    {
        var content = new StringBuilder();
        for (Take(quote.ToString()); _place < text.Length && text[_place] != quote; _place++)
            content.Append(text[_place] == '\\' && _place + 1 < text.Length ? Unescape(text[++_place]) : text[_place]);
        Take(quote.ToString());
        return content.ToString();
    }

    private static char Unescape(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => letter,
    };

    private string TakeWhile(Func<char, bool> belongs)
    {
        Peek();
        var start = _place;
        while (_place < text.Length && belongs(text[_place]))
            _place++;
        return _place > start ? text[start.._place] : throw new FormatException($"A value is missing at {start + 1} of: {text}");
    }
}
