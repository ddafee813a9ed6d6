using System.Buffers;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>Takes one entry's text apart. What cannot be understood is noted and passed over; the fields round it are kept.</summary>
internal sealed class BibEntryParser(BibChunk chunk, BibMacros macros)
{
    private static readonly SearchValues<char> EndOfWord = SearchValues.Create(",#{}\"\n");
    private readonly string _text = chunk.Text;
    private readonly int _end = chunk.End == BibChunkEnd.Closed ? chunk.Text.Length - 1 : chunk.Text.Length;
    private BibEntry _entry = new("", "", 0);
    private int _position;

    /// <summary>The entry.</summary>
    public BibEntry Parse()
    {
        var type = BibEntryStart.TypeOf(_text);
        _position = _text.AsSpan().IndexOfAny('{', '(') + 1;
        _entry = new BibEntry(type, type == "string" ? "" : BibKey.Read(_text.AsSpan(0, _end), ref _position), chunk.Line);
        if (chunk.End != BibChunkEnd.Closed)
            Note($"the entry{(_entry.Key.Length > 0 ? $" '{_entry.Key}'" : "")} has no closing brace");
        while (TryReadField())
        {
        }

        return _entry;
    }

    private bool TryReadField()
    {
        SkipToName();
        if (_position >= _end)
            return false;
        var start = _position;
        var length = _text.AsSpan(start, _end - start).IndexOfAny('=', ',', '\n');
        length = length >= 0 && _text[start + length] == '\n' ? NameOverLines(start) : length;
        if (length < 0 || _text[start + length] != '=')
        {
            Note($"'{Shorten(_text.AsSpan(start, length < 0 ? _end - start : length))}' is no field");
            _position = length < 0 ? _end : start + length + 1;
            return true;
        }

        var name = WhiteSpace.Trim(_text.AsSpan(start, length)).ToString().ToLowerInvariant();
        _position = start + length + 1;
        var line = LineAt(start);
        var value = ReadValue();
        if (_entry.Type == "string")
            macros.Define(name, value);
        else
            _entry.Add(name, value, line);
        FinishField(name);
        return true;
    }

    // "name" at the end of a line and "=" at the beginning of the next still belong together
    private int NameOverLines(int start)
    {
        var next = _text.AsSpan(start, _end - start).IndexOf('\n');
        var rest = start + next;
        while (rest < _end && WhiteSpace.Is(_text[rest]))
            rest++;
        return rest < _end && _text[rest] == '=' ? rest - start : next;
    }

    private void SkipToName()
    {
        while (_position < _end)
        {
            var c = _text[_position];
            if (c == '%')
                _position = _text.IndexOf('\n', _position) is >= 0 and var end ? end : _end;
            else if (WhiteSpace.Is(c) || c == ',')
                _position++;
            else if (c == '}')
                SkipStrayBrace();
            else
                break;
        }
    }

    private void SkipStrayBrace()
    {
        Note("a closing brace is one too many");
        _position++;
    }

    private void FinishField(string name)
    {
        SkipBlanks();
        if (_position < _end && _text[_position] is not (',' or '}' or '%'))
            Note($"a comma is missing after the field '{name}'");
    }

    private string ReadValue()
    {
        var parts = new List<string>();
        do
        {
            SkipBlanks();
            parts.Add(ReadPart());
            SkipBlanks();
        }
        while (_position < _end && _text[_position] == '#' && ++_position <= _end);
        return parts.Count == 1 ? parts[0] : string.Concat(parts);
    }

    private string ReadPart()
    {
        if (_position >= _end)
            return "";
        return _text[_position] switch
        {
            '{' => ReadDelimited(BibText.EndOfGroup(_text, _position)),
            '"' => ReadDelimited(BibText.IndexOutside(_text, _position + 1, static c => c == '"') + 1),
            _ => ReadWord(),
        };
    }

    private string ReadDelimited(int end)
    {
        var start = _position + 1;
        if (end <= 0 || end > _end)
        {
            Note("a value does not close");
            end = EndOfBrokenValue(start);
            _position = end;
            return WhiteSpace.Trim(_text.AsSpan(start, end - start)).TrimEnd("},\"").ToString();
        }

        _position = end;
        return _text[start..(end - 1)];
    }

    // The line before the next that reads "name = value"; else the entry's end.
    private int EndOfBrokenValue(int start)
    {
        for (var end = start; (end = _text.IndexOf('\n', end)) >= 0 && end < _end; end++)
        {
            var isEndOfField = _text.AsSpan(start, end - start).TrimEnd(" \t\r") is [.., ','];
            var next = end + 1;
            while (next < _end && (char.IsAsciiLetterOrDigit(_text[next]) || _text[next] is ' ' or '\t' or '-' or '_'))
                next++;
            if (isEndOfField && next > end + 1 && next < _end && _text[next] == '=')
                return end;
        }

        return _end;
    }

    // A number, an abbreviation, or a word that someone forgot to put in braces.
    private string ReadWord()
    {
        var length = _text.AsSpan(_position, _end - _position).IndexOfAny(EndOfWord);
        var word = WhiteSpace.Trim(_text.AsSpan(_position, length < 0 ? _end - _position : length));
        var isTwoFields = word.Contains('=');
        if (isTwoFields)
            word = word[..Math.Max(1, word.IndexOfAny(" \t"))];
        var name = word.ToString();
        _position += isTwoFields ? word.Length : length < 0 ? _end - _position : length;
        if (name.Length == 0 || !name.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return name;
        if (!macros.TryFind(name, out var value) && macros.IsNews(name))
            Note($"'{Shorten(name)}' is not defined; it is taken as text");
        return value;
    }

    private void SkipBlanks()
    {
        while (_position < _end && WhiteSpace.Is(_text[_position]))
            _position++;
    }

    private void Note(string message) => _entry.Oddities.Add((LineAt(_position), message));

    private long LineAt(int position) => chunk.Line + _text.AsSpan(0, Math.Min(position, _text.Length)).Count('\n');

    private static string Shorten(ReadOnlySpan<char> text)
    {
        text = WhiteSpace.Trim(text);
        return text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");
    }
}
