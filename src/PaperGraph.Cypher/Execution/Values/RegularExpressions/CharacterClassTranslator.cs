using System.Text;

namespace PaperGraph.Cypher.Execution.Values.RegularExpressions;

/// <summary>Translates <c>[…]</c>: Java's unions and intersections become alternatives and look-aheads where .NET's brackets cannot say it.</summary>
internal sealed class CharacterClassTranslator(PatternReader reader, int depth = 0)
{
    private const int MostDepth = 50;

    private readonly StringBuilder _items = new();
    private readonly List<string> _others = [];
    private bool _negated;

    /// <summary>An expression for one code point, its opening bracket read already.</summary>
    /// <param name="repeated">Whether it may match half of a pair, as another half follows: where it stands under * or +.</param>
    public string Translate(Func<bool> repeated)
    {
        if (depth > MostDepth)
            throw new ArgumentException("too many [ stand in one another");
        _negated = reader.Accept("^");
        var result = ReadUnion();
        while (reader.Accept("&&"))
            result = $"(?:(?={result}){new CharacterClassTranslator(reader, depth + 1).ReadUnion()})";
        if (!reader.Accept("]"))
            throw new ArgumentException("a [ is not closed");
        if (!_negated)
            return result;
        if (_others.Count > 0 || result.StartsWith('('))
            return $"(?:(?!{result}){CharacterSets.AnyCodePoint})";
        return repeated() ? $"[^{_items}]" : $@"(?:[^{_items}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";
    }

    // Everything up to && or the closing bracket.
    private string ReadUnion()
    {
        for (var first = true; !reader.AtEnd && !reader.IsNext("&&") && (first || reader.Current != ']'); first = false)
            ReadItem();
        if (_items.Length > 0)
            _others.Insert(0, $"[{_items}]");
        var result = _others.Count == 1 ? _others[0] : $"(?:{string.Join('|', _others)})";
        if (_items.Length > 0)
            _others.RemoveAt(0);
        return result;
    }

    private void ReadItem()
    {
        if (reader.Accept("["))
            _others.Add(new CharacterClassTranslator(reader, depth + 1).Translate(() => false));
        else if (reader.Accept(@"\Q"))
            AddQuoted(reader.TakeUntil(@"\E", orEnd: true));
        else if (ReadCodePoint() is { } first)
            AddRange(first, ReadEnd(first));
    }

    private int ReadEnd(int first)
    {
        if (reader.Current != '-' || reader.IsNext("-]") || reader.IsNext("-[") || reader.IsNext("-&&"))
            return first;
        reader.Take();
        return ReadCodePoint() ?? throw new ArgumentException("a range ends in a set");
    }

    // Null where an escape was a set, which is added then.
    private int? ReadCodePoint()
    {
        if (!reader.Accept(@"\"))
            return reader.TakeCodePoint();
        var letter = reader.Take();
        if (letter is 'p' or 'P')
            Add(CharacterSets.Property(ReadName(reader)), letter == 'P');
        else if (CharacterSets.Escape(letter) is var (items, negated))
            Add(items, negated);
        else
            return reader.EscapedCodePoint(letter) ?? throw new ArgumentException($@"\{letter} means nothing in […]");
        return null;
    }

    /// <summary>The name in <c>\p{name}</c> or <c>\pL</c>.</summary>
    public static string ReadName(PatternReader reader) => reader.Accept("{") ? reader.TakeUntil("}") : reader.Take().ToString();

    private void Add(string items, bool negated)
    {
        if (negated)
            _others.Add($"[^{items}]");
        else
            _items.Append(items);
    }

    private void AddQuoted(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            AddRange(rune.Value, rune.Value);
    }

    private void AddRange(int first, int last)
    {
        if (last < first)
            throw new ArgumentException("a range runs backwards");
        if (first <= char.MaxValue)
            _items.Append(CharacterSets.Unit((char)first)).Append(last == first ? "" : "-" + CharacterSets.Unit((char)Math.Min(last, char.MaxValue)));
        if (last > char.MaxValue)
            _others.Add(CharacterSets.Pairs(Math.Max(first, char.MaxValue + 1), last));
    }
}
