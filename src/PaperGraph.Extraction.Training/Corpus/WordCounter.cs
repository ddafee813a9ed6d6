using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>Counts how words are used, and keeps the texts as words' keys.</summary>
internal sealed class WordCounter
{
    private readonly Dictionary<uint, (WordUse Use, int LastText)> _words = [];
    private readonly Dictionary<Word, uint> _keys = [];
    private readonly List<uint> _tokens = [];
    private readonly List<int> _sentenceEnds = [];
    private int _texts;

    public void Count(DocumentSigns signs)
    {
        _texts++;
        var document = signs.Document;
        for (var sentence = 0; sentence < document.SentenceTokens.Length; sentence++)
        {
            var span = document.SentenceTokens[sentence];
            for (var i = span.First; i < span.End; i++)
                Count(signs, i, span.First);
            _sentenceEnds.Add(_tokens.Count);
        }

        foreach (var definition in signs.Analysis.Definitions)
        {
            if (definition.Short.Length == 1)
                _words[KeyOf(document.Tokens[definition.Short.First].Word)].Use.Defined++;
        }
    }

    /// <summary>The words that stand in enough texts, the most frequent first, how they are used, and the texts in their numbers.</summary>
    public (CountedCorpus Corpus, WordUse[] Uses) Finish(int leastTexts)
    {
        var kept = _words.Where(word => word.Value.Use.Texts >= leastTexts).OrderByDescending(word => word.Value.Use.Places).ThenBy(word => word.Key).ToList();
        var numbers = kept.Select((word, i) => (word.Key, Number: i + 1)).ToDictionary(word => word.Key, word => word.Number);
        var tokens = _tokens.ConvertAll(key => numbers.GetValueOrDefault(key));
        var uses = kept.Select(word => word.Value.Use).Prepend(new WordUse()).ToArray();
        return (new([0, .. kept.Select(word => word.Key)], Array.ConvertAll(uses, use => use.Places), [.. tokens], [.. _sentenceEnds]), uses);
    }

    private void Count(DocumentSigns signs, int token, int sentenceStart)
    {
        var key = KeyOf(signs.Document.Tokens[token].Word);
        _tokens.Add(key);
        var (use, last) = _words.TryGetValue(key, out var found) ? found : (new WordUse(), 0);
        _words[key] = (use, _texts);
        use.Add(signs.CuesBefore[token], signs.CuesAfter[token], token < signs.Document.TitleEnd, token == sentenceStart, signs.Traits[token].HasCapital, last != _texts);
    }

    private uint KeyOf(Word word)
    {
        if (!_keys.TryGetValue(word, out var key))
            _keys.Add(word, key = WordTraits.FactKeyOf(word));
        return key;
    }
}
