using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>
/// The words that most texts write small: by how many abstracts write them so and how many with a capital, the first word
/// of a sentence aside. A word outside it may be somebody's name, and no weight is given to it.
/// </summary>
internal sealed class SmallWords
{
    private const int FewestTexts = 25;
    private const int ShortestWord = 3;

    private readonly Vocabulary _vocabulary = new(new SymbolTable());
    private readonly Dictionary<string, (int Small, int Capital)> _counts = new(StringComparer.Ordinal);

    /// <summary>How many texts were counted.</summary>
    public int Texts { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => _counts.Keys.Count(Contains);

    /// <summary>Whether a word, in its normal form, is one.</summary>
    public bool Contains(string normal) =>
        normal.Length >= ShortestWord && normal.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0
        && _counts.TryGetValue(normal, out var count) && count.Small >= FewestTexts && count.Small > count.Capital;

    /// <summary>Counts the words of a paper's abstract.</summary>
    public void Add(Paper paper)
    {
        var document = Document.Of(paper, _vocabulary);
        var (small, capital) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = document.TitleEnd; i < document.Tokens.Length; i++)
        {
            var word = document.Tokens[i].Word;
            if (document.Tokens[i].IsWord && i > document.SentenceOf(i).First)
                (word.Has(WordShape.Initial | WordShape.Inner) ? capital : small).Add(word.Normal);
        }

        Texts++;
        foreach (var word in small)
            _counts[word] = (_counts.GetValueOrDefault(word).Small + 1, _counts.GetValueOrDefault(word).Capital);
        foreach (var word in capital)
            _counts[word] = (_counts.GetValueOrDefault(word).Small, _counts.GetValueOrDefault(word).Capital + 1);
    }
}
