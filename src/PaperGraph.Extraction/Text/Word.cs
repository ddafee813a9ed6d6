using PaperGraph.Core.Names;
using PaperGraph.Extraction.Matching;

namespace PaperGraph.Extraction.Text;

/// <summary>All that the spelling of a word says, worked out once for each spelling.</summary>
internal sealed class Word
{
    private Word(string text, string normal, WordShape shape, WordClass wordClass, int symbol) =>
        (Text, Normal, Key, Shape, Class, Symbol) = (text, normal, KeyOf(normal, shape), shape, wordClass, symbol);

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Its normal form: lower case, singular, without accents.</summary>
    public string Normal { get; }

    /// <summary>What two places of one name in a document have in common: the normal form, and capitals where they are a name's.</summary>
    public string Key { get; }

    public WordShape Shape { get; }

    public WordClass Class { get; }

    /// <summary>Its number in the lexicon's alphabet, or -1.</summary>
    public int Symbol { get; }

    public bool Has(WordShape shape) => (Shape & shape) != 0;

    /// <summary>Written as names are: a capital after the first letter, or letters and digits mixed with a capital.</summary>
    public bool IsNameLike => Has(WordShape.Inner | WordShape.AllCapitals) || (Has(WordShape.Initial) && Has(WordShape.Digit));

    private static string KeyOf(string normal, WordShape shape) =>
        (shape & (WordShape.Inner | WordShape.AllCapitals)) != 0 ? "=" + normal : normal;

    public static Word Of(ReadOnlySpan<char> spelling, TokenKind kind, SymbolTable symbols)
    {
        var text = spelling.ToString();
        var normal = kind is TokenKind.Word or TokenKind.Number ? NameNormalizer.Normalize(text) : text;
        if (normal.Length == 0)
            normal = text;
        return new Word(text, normal, WordShapes.Of(spelling), WordClasses.Of(text, normal, kind), symbols.Find(normal));
    }
}
