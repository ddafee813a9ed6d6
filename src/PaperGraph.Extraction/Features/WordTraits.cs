using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>What the features say of a word by its spelling alone, as numbers.</summary>
internal sealed class WordTraits
{
    private const int LongestShape = 8;

    private WordTraits(Word word, CorpusFacts facts)
    {
        Key = FeatureHash.Of(word.Key);
        Shape = ShapeOf(word);
        Class = word.Class;
        Cues = word.Cues;
        IsContent = word.Kind == TokenKind.Word && Class is not (WordClass.Determiner or WordClass.Pronoun or WordClass.Preposition or WordClass.Conjunction or WordClass.Auxiliary or WordClass.Adverb);
        IsRich = IsContent || word.Kind == TokenKind.Number;
        HasCapital = word.Has(WordShape.Initial | WordShape.Inner);
        Known = facts.FindWord(FactKeyOf(word));
        Clusters = Known < 0 ? (Unknown(word, 100), Unknown(word, 300), Unknown(word, 300)) : (facts.ClustersOf(Known)[0], facts.ClustersOf(Known)[1], facts.ClustersOf(Known)[4]);
        Own = WordFeatures.Of(word, this, facts);
    }

    private WordTraits(uint key) =>
        (Key, Shape, Class, Known, Clusters, Own) = (key, key, WordClass.Other, -1, (110 + key, 310 + key, 310 + key), WordFeatures.OfBoundary(key));

    /// <summary>What stands before a sentence.</summary>
    public static WordTraits Before { get; } = new(1);

    /// <summary>What stands after a sentence.</summary>
    public static WordTraits After { get; } = new(2);

    /// <summary>Equal for words that two places of one name may have in common.</summary>
    public uint Key { get; }

    /// <summary>Its letters, capitals and digits, runs made short.</summary>
    public uint Shape { get; }

    public WordClass Class { get; }

    public CueSet Cues { get; }

    /// <summary>Its number in <see cref="CorpusFacts"/>, or -1.</summary>
    public int Known { get; }

    /// <summary>Its groups for pairs and triples of words; of an unknown word groups of its own kind of spelling.</summary>
    public (uint Coarse, uint Middle, uint Theme) Clusters { get; }

    /// <summary>Whether it may say what a text is about.</summary>
    public bool IsContent { get; }

    /// <summary>Whether it may stand at either end of a name: the others have few features, for they are half of all tokens.</summary>
    public bool IsRich { get; }

    public bool HasCapital { get; }

    /// <summary>The features of the word wherever it stands in the window.</summary>
    public WordFeatures Own { get; }

    public static WordTraits Of(Word word) => new(word, CorpusFacts.Shipped);

    /// <summary>The key under which the corpus knows a word: its small letters, and whether it is written as a name; all numbers are one word.</summary>
    public static uint FactKeyOf(Word word)
    {
        if (word.Kind is not (TokenKind.Word or TokenKind.Punctuation))
            return (uint)word.Kind;
        Span<char> lower = stackalloc char[Math.Min(word.Text.Length, 64)];
        word.Text.AsSpan(0, lower.Length).ToLowerInvariant(lower);
        return FeatureHash.Of(FeatureHash.Of(lower), word.IsNameLike ? 1u : 0);
    }

    private static uint Unknown(Word word, uint first) => first + (word.IsNameLike ? 1u : 0) + (word.Has(WordShape.Initial) ? 2u : 0) + (word.Kind == TokenKind.Word ? 4u : 0);

    private static uint ShapeOf(Word word)
    {
        if (word.Kind is TokenKind.Punctuation)
            return FeatureHash.Of(word.Text);
        if (word.Kind is TokenKind.Url or TokenKind.Math or TokenKind.Citation)
            return (uint)word.Kind;
        if (NameEndings.IsSize(word.Text))
            return 16;
        Span<char> shape = stackalloc char[LongestShape];
        var length = 0;
        foreach (var c in word.Text)
        {
            var sign = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '9' : char.IsLetter(c) ? 'o' : c;
            var isThird = length > 1 && shape[length - 1] == sign && shape[length - 2] == sign;
            if (length < LongestShape && !isThird)
                shape[length++] = sign;
        }

        return FeatureHash.Of(shape[..length]);
    }
}
