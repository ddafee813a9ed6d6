using PaperGraph.Core.Names;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Text;

/// <summary>All that the spelling of a word says, worked out once for each spelling.</summary>
internal sealed class Word
{
    private WordTraits? _traits;

    private Word(string text, string normal, TokenKind kind, WordClass wordClass, int symbol)
    {
        (Text, Normal, Kind, Shape, Class, Symbol) = (text, normal, kind, WordShapes.Of(text), wordClass, symbol);
        Key = KeyOf(normal, Shape);
        Cue = RelationWords.CueOf(normal);
        Cues = Features.Cues.Of(this);
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The number by which <see cref="Vocabulary"/> finds it.</summary>
    public int Hash { get; set; }

    /// <summary>Its normal form: lower case, singular, without accents.</summary>
    public string Normal { get; }

    /// <summary>What two places of one name in a document have in common: the normal form, and capitals where they are a name's.</summary>
    public string Key { get; }

    public TokenKind Kind { get; }

    public WordShape Shape { get; }

    public WordClass Class { get; }

    /// <summary>Its number in the lexicon's alphabet, or -1.</summary>
    public int Symbol { get; }

    /// <summary>What it may say of the concepts beside it.</summary>
    public RelationCue Cue { get; }

    /// <summary>What it says of the words beside it.</summary>
    public CueSet Cues { get; }

    /// <summary>What a model's weights make of it, remembered by the model that last read it.</summary>
    public WordRows? Rows { get; set; }

    /// <summary>What a model of roles knows it by, remembered by the model that last read it.</summary>
    public RoleNumber? Role { get; set; }

    /// <summary>What the features say of it, worked out when first asked for.</summary>
    public WordTraits Traits => _traits ??= WordTraits.Of(this);

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
        return new Word(text, normal, kind, WordClasses.Of(text, normal, kind), symbols.Find(normal));
    }
}
