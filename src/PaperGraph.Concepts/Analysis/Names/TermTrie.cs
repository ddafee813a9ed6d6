using PaperGraph.Concepts.Columns;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>
/// The tree of the letters of sorted terms, as arrays in the order of a walk: behind a node stands its first child, and a skip
/// leads past all that is below it. So every search is one run over the arrays that leaves parts out.
/// </summary>
internal sealed class TermTrie
{
    private readonly char[] _letters;
    private readonly byte[] _depths;
    private readonly int[] _firstTerms;
    private readonly int[] _skips;
    private readonly byte[] _lengths;

    private TermTrie(char[] letters, byte[] depths, int[] firstTerms, int[] skips, byte[] lengths) =>
        (_letters, _depths, _firstTerms, _skips, _lengths) = (letters, depths, firstTerms, skips, lengths);

    /// <summary>The tree of some terms, in ordinal order, each once, none empty or longer than <see cref="FoldedText.MaxWordLength"/>.</summary>
    public static TermTrie Of(IReadOnlyList<string> terms)
    {
        byte[] lengths = [.. terms.Select(term => (byte)term.Length)];
        var shared = SharedLetters(terms);
        var count = lengths.Sum(length => (int)length) - shared.Sum();
        var (letters, depths, firstTerms, skips) = (new char[count + 1], new byte[count + 1], new int[count + 1], new int[count + 1]);
        var path = new int[FoldedText.MaxWordLength];
        var node = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            Close(path.AsSpan(0, i == 0 ? 0 : terms[i - 1].Length)[shared[i]..]);
            for (var depth = shared[i]; depth < terms[i].Length; depth++)
            {
                path[depth] = node;
                (letters[node], depths[node], firstTerms[node]) = (terms[i][depth], (byte)depth, i);
                node++;
            }
        }

        Close(path.AsSpan(0, terms.Count == 0 ? 0 : terms[^1].Length));
        firstTerms[node] = terms.Count;
        return new(letters, depths, firstTerms, skips, lengths);

        void Close(ReadOnlySpan<int> open)
        {
            foreach (var start in open)
                skips[start] = node;
        }
    }

    /// <summary>Reads back what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">There is less of it.</exception>
    public static TermTrie Read(ref ColumnReader reader)
    {
        var (terms, nodes) = (reader.Take<int>(1)[0], reader.Take<int>(1)[0]);
        return new(reader.Take<char>(nodes), reader.Take<byte>(nodes), reader.Take<int>(nodes), reader.Take<int>(nodes), reader.Take<byte>(terms));
    }

    public void Write(ColumnWriter writer)
    {
        writer.Put<int>([_lengths.Length, _letters.Length]);
        writer.Put<char>(_letters);
        writer.Put<byte>(_depths);
        writer.Put<int>(_firstTerms);
        writer.Put<int>(_skips);
        writer.Put<byte>(_lengths);
    }

    public int TermCount => _lengths.Length;

    public int LengthOf(int term) => _lengths[term];

    /// <summary>The terms that begin with a word: from the first, to the one behind the last.</summary>
    public TermRange StartingWith(ReadOnlySpan<char> word)
    {
        var matched = 0;
        for (var node = 0; node < _letters.Length - 1 && _depths[node] == matched;)
        {
            if (_letters[node] != word[matched])
                node = _skips[node];
            else if (++matched == word.Length)
                return new(_firstTerms[node], _firstTerms[_skips[node]]);
            else
                node++;
        }

        return default;
    }

    /// <summary>
    /// Marks each term that a word may mean with the edits between them, and tells which ranges hold them.
    /// </summary>
    /// <remarks>
    /// Optimal string alignment (F. J. Damerau, 1964), a row of its table for each node of the path (H. Shang, T. H. Merrettal:
    /// Tries for Approximate String Matching, 1996); what no row below can bring within the limit is left out.
    /// </remarks>
    /// <param name="word">The word.</param>
    /// <param name="limit">How many edits at most.</param>
    /// <param name="unfinished">Whether the word may be the beginning of one.</param>
    /// <param name="edits">The edits for each term; 255 before.</param>
    public List<TermRange> FindNear(ReadOnlySpan<char> word, int limit, bool unfinished, Span<byte> edits)
    {
        var found = new List<TermRange>();
        var rows = new EditRows(word, limit, stackalloc byte[EditRows.Size], stackalloc char[EditRows.MaxDepth + 1]);
        Span<byte> best = stackalloc byte[EditRows.MaxDepth + 2];
        best[0] = byte.MaxValue;
        for (var node = 0; node < _letters.Length - 1;)
        {
            var depth = _depths[node];
            if (rows.Fill(depth, _letters[node]) > limit)
            {
                node = _skips[node];
                continue;
            }

            var distance = rows.Last(depth);
            var above = best[depth];
            best[depth + 1] = above;
            if (distance <= limit && distance < above)
            {
                var range = new TermRange(_firstTerms[node], unfinished ? _firstTerms[_skips[node]] : _firstTerms[node] + 1);
                if (unfinished || _lengths[range.First] == depth + 1)
                {
                    edits.Slice(range.First, range.Count).Fill(distance);
                    if (unfinished)
                        best[depth + 1] = distance;
                    if (above == byte.MaxValue)
                        found.Add(range);
                }
            }

            node++;
        }

        return found;
    }

    private static int[] SharedLetters(IReadOnlyList<string> terms) =>
        [.. terms.Select((term, i) => i == 0 ? 0 : term.AsSpan().CommonPrefixLength(terms[i - 1]))];
}

/// <summary>Terms in a row.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one behind the last.</param>
internal readonly record struct TermRange(int First, int End)
{
    public int Count => End - First;

    public bool Contains(int term) => term >= First && term < End;
}
