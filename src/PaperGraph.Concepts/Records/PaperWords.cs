namespace PaperGraph.Concepts.Records;

/// <summary>
/// The words of each paper's title and of the names in it, each once, and what a word weighs: the rarer, the more (inverse document
/// frequency, K. Spärck Jones 1972). Words are numbered as they come; papers are in order.
/// </summary>
internal sealed class PaperWords
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _lastPaper = [];
    private readonly List<int> _counts = [];
    private readonly int[][] _papers;
    private readonly double[] _weights;

    public PaperWords(RecordTable table)
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var ofKey = new int[table.Names.KeyCount][];
        _papers = new int[table.Papers.Count][];
        var words = new List<int>();
        for (var paper = 0; paper < _papers.Length; paper++)
        {
            words.Clear();
            ReadTitle(table.Papers[paper].Paper.Title, paper, words);
            foreach (var mention in table.Papers[paper].Mentions)
            {
                var key = table.Names.KeyOf(mention.Form);
                foreach (var word in ofKey[key] ??= Number(table.Names.Key(key).NormalForm))
                    Note(word, paper, words);
            }

            _papers[paper] = [.. words];
        }

        _weights = Weigh();
    }

    /// <summary>The words of a paper.</summary>
    public ReadOnlySpan<int> Of(int paper) => _papers[paper];

    /// <summary>The square of a word's weight, which a product of two papers holds.</summary>
    public double Weight(int word) => _weights[word];

    /// <summary>The numbers of the words of a normal form.</summary>
    public int[] Number(ReadOnlySpan<char> normalForm)
    {
        var found = new int[normalForm.Count(' ') + 1];
        var at = 0;
        foreach (var range in normalForm.Split(' '))
            found[at++] = NumberOf(normalForm[range]);
        return found;
    }

    private void Note(int word, int paper, List<int> words)
    {
        if (_lastPaper[word] == paper)
            return;
        _lastPaper[word] = paper;
        _counts[word]++;
        words.Add(word);
    }

    /// <summary>The words of a title, small, without the s of a plural: near enough to normal forms to be compared with their words.</summary>
    private void ReadTitle(ReadOnlySpan<char> title, int paper, List<int> words)
    {
        Span<char> word = stackalloc char[LongestWord];
        for (int start = 0, end; start < title.Length; start = end + 1)
        {
            for (end = start; end < title.Length && char.IsLetterOrDigit(title[end]);)
                end++;
            if (end == start || end - start > LongestWord)
                continue;
            var length = title[start..end].ToLowerInvariant(word);
            if (length > 3 && word[length - 1] == 's' && word[length - 2] != 's')
                length--;
            Note(NumberOf(word[..length]), paper, words);
        }
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var number))
            return number;
        _numbers.Add(word.ToString(), number = _counts.Count);
        _counts.Add(0);
        _lastPaper.Add(-1);
        return number;
    }

    private double[] Weigh()
    {
        var weights = new double[_counts.Count];
        for (var word = 0; word < weights.Length; word++)
        {
            var logarithm = _counts[word] == 0 ? 0 : Math.Log(1 + ((double)_papers.Length / _counts[word]));
            weights[word] = logarithm * logarithm;
        }

        return weights;
    }
}
