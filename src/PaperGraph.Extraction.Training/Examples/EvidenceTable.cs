using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Training.Examples;

/// <summary>Numbers all evidence that examples hold.</summary>
internal sealed class EvidenceTable
{
    private readonly Dictionary<EvidenceName, int> _numbers = [];
    private readonly List<EvidenceName> _names = [];
    private readonly Dictionary<int, HashSet<string>> _wordsOfTail = [];

    public int Count => _names.Count;

    public EvidenceName this[int number] => _names[number];

    public int NumberOf(EvidenceName name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _names.Count;
            _numbers.Add(name, number);
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The number of a tail that ends a word.</summary>
    public int NumberOfTail(string part, string word)
    {
        var number = NumberOf(new(EvidenceKind.Tail, part));
        if (!_wordsOfTail.TryGetValue(number, out var words))
            _wordsOfTail.Add(number, words = new(StringComparer.OrdinalIgnoreCase));
        if (word.Length > part.Length)
            words.Add(word);
        return number;
    }

    /// <summary>How many different longer words a tail ends.</summary>
    public int WordsOfTail(int number) => _wordsOfTail[number].Count;
}
