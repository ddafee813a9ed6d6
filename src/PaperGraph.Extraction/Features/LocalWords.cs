using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>The different words of a document: how often each stands there, and what stands beside its places.</summary>
internal sealed class LocalWords
{
    private readonly int[] _numbers;
    private readonly LocalWord[] _words;

    public LocalWords(Document document, WordTraits[] traits, CueSet[] before, CueSet[] after)
    {
        _numbers = new int[traits.Length];
        _words = new LocalWord[traits.Length];
        var table = new LocalTable(traits.Length);
        for (var i = 0; i < traits.Length; i++)
        {
            _numbers[i] = table.NumberOf(traits[i].Key);
            if (!traits[i].IsContent)
                continue;
            ref var word = ref _words[_numbers[i]];
            word.Count++;
            word.IsInTitle |= i < document.TitleEnd;
            if (traits[i].HasCapital && i > document.SentenceOf(i).First && i >= document.TitleEnd)
                word.CapitalsInside++;
            word.Add(before[i], after[i]);
        }
    }

    /// <summary>What the document says of the word of a token; nothing of words that carry none.</summary>
    public ref readonly LocalWord At(int token) => ref _words[_numbers[token]];

    /// <summary>The number of a token's word among the document's.</summary>
    public int NumberAt(int token) => _numbers[token];
}
