using PaperGraph.Core.Names;

namespace PaperGraph.Concepts.Records;

/// <summary>
/// The words of each paper's title and of the names in it, each once, and what a word weighs: the rarer, the more (inverse document
/// frequency, K. Spärck Jones 1972).
/// </summary>
internal sealed class PaperWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[][] _papers;
    private readonly double[] _weights;

    public PaperWords(RecordTable table)
    {
        var ofKey = new int[table.Names.KeyCount][];
        _papers = new int[table.Papers.Count][];
        var words = new HashSet<int>();
        for (var paper = 0; paper < _papers.Length; paper++)
        {
            words.Clear();
            words.UnionWith(Number(NameNormalizer.Normalize(table.Papers[paper].Paper.Title)));
            foreach (var mention in table.Papers[paper].Mentions)
            {
                var key = table.Names.KeyOf(mention.Form);
                words.UnionWith(ofKey[key] ??= [.. Number(table.Names.Key(key).NormalForm)]);
            }

            _papers[paper] = [.. words];
            Array.Sort(_papers[paper]);
        }

        _weights = Weigh();
    }

    /// <summary>The words of a paper, ascending.</summary>
    public ReadOnlySpan<int> Of(int paper) => _papers[paper];

    /// <summary>The square of a word's weight, which a product of two papers holds.</summary>
    public double Weight(int word) => _weights[word];

    /// <summary>The numbers of the words of a normal form.</summary>
    public List<int> Number(ReadOnlySpan<char> normalForm)
    {
        var found = new List<int>();
        foreach (var range in normalForm.Split(' '))
        {
            if (range.End.Value > range.Start.Value)
                found.Add(NumberOf(normalForm[range]));
        }

        return found;
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(word, out var number))
            numbers.TryAdd(word, number = _numbers.Count);
        return number;
    }

    private double[] Weigh()
    {
        var weights = new double[_numbers.Count];
        foreach (var paper in _papers)
        {
            foreach (var word in paper)
                weights[word]++;
        }

        foreach (ref var weight in weights.AsSpan())
        {
            var logarithm = Math.Log(1 + (_papers.Length / weight));
            weight = logarithm * logarithm;
        }

        return weights;
    }
}
