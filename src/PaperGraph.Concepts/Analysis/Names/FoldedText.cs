using System.Globalization;
using System.Text;
using PaperGraph.Core.Names;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>A text's words as they are compared, without case, accents and hyphens, and where each letter stood.</summary>
internal sealed class FoldedText
{
    /// <summary>Letters beyond are passed over, in names as in what is looked for.</summary>
    public const int MaxWordLength = 40;

    private const int MaxWords = 64;
    private const char Separator = ' ';

    private readonly StringBuilder _letters;
    private readonly List<int> _origins;
    private readonly List<FoldedWord> _words = [];
    private readonly string _text;

    private FoldedText(string text)
    {
        _text = text;
        _letters = new(text.Length + 1);
        _origins = new(text.Length + 1);
        Read();
    }

    public IReadOnlyList<FoldedWord> Words => _words;

    public static FoldedText Of(string text) => new(text);

    /// <summary>Words in a row, written as one.</summary>
    public string Joined(int first, int count)
    {
        var joined = new StringBuilder();
        for (var i = first; i < first + count; i++)
            joined.Append(_letters, _words[i].Start, _words[i].Length);
        return joined.Length > MaxWordLength ? joined.ToString(0, MaxWordLength) : joined.ToString();
    }

    /// <summary>Where the first letters of words in a row stand in the text.</summary>
    public IEnumerable<MatchedSpan> Spans(int first, int count, int letters)
    {
        for (var i = first; i < first + count && letters > 0; i++)
        {
            var taken = Math.Min(letters, _words[i].Length);
            yield return new(_origins[_words[i].Start], EndOf(_words[i].Start + taken - 1));
            letters -= taken;
        }
    }

    // Behind each word stands a separator whose origin is the word's end, so there is always a letter behind.
    private int EndOf(int letter)
    {
        var next = letter + 1;
        while (_origins[next] == _origins[letter] || (char.IsHighSurrogate(_text[_origins[letter]]) && _origins[next] == _origins[letter] + 1 && char.IsLowSurrogate(_letters[next])))
            next++;
        return _origins[next];
    }

    private void Read()
    {
        var start = 0;
        var hyphen = false;
        for (var i = 0; i < _text.Length && _words.Count < MaxWords; i++)
        {
            if (IsWordPart(i))
            {
                Append(i);
                continue;
            }

            if (IsApostrophe(_text[i]) && _letters.Length > start && i + 1 < _text.Length && char.IsLetter(_text[i + 1]))
                continue;
            start = EndWord(start, i, hyphen);
            hyphen = IsHyphen(_text[i]) && i > 0 && IsWordPart(i - 1);
        }

        if (_words.Count < MaxWords)
            EndWord(start, _text.Length, hyphen);
    }

    private int EndWord(int start, int end, bool hyphen)
    {
        if (_letters.Length == start)
            return start;
        _words.Add(new(start, _letters.Length - start, hyphen));
        _letters.Append(Separator);
        _origins.Add(end);
        return _letters.Length;
    }

    private void Append(int index)
    {
        var c = _text[index];
        if (char.IsAscii(c))
        {
            AppendLetter(c, index);
            return;
        }

        foreach (var letter in AccentFolding.Fold(c.ToString()))
            AppendLetter(letter, index);
    }

    private void AppendLetter(char letter, int index)
    {
        _letters.Append(char.ToLowerInvariant(letter));
        _origins.Add(index);
    }

    private bool IsWordPart(int index)
    {
        var c = _text[index];
        if (char.IsAsciiLetterOrDigit(c))
            return true;
        if (!char.IsAscii(c))
            return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);
        var afterWord = index > 0 && (char.IsLetterOrDigit(_text[index - 1]) || _text[index - 1] is '+' or '#');
        return afterWord && (c is '+' or '#' or '*' || (c == '.' && index + 1 < _text.Length && char.IsLetterOrDigit(_text[index + 1])));
    }

    private static bool IsMark(char c) =>
        c is '\u00ad' or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff' or '²' or '³' or '¹'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';

    private static bool IsHyphen(char c) => c is '-' or '_' or '/' or (>= '\u2010' and <= '\u2015') or '\u2212';
}

/// <summary>A word of a <see cref="FoldedText"/>.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="Length">How many it has.</param>
/// <param name="IsHyphenated">Whether a hyphen ties it to the word before.</param>
internal readonly record struct FoldedWord(int Start, int Length, bool IsHyphenated);
