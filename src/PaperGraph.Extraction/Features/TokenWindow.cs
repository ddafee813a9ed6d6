using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>The words around a token; outside its sentence stand <see cref="WordTraits.Before"/> and <see cref="WordTraits.After"/>.</summary>
internal readonly ref struct TokenWindow(DocumentSigns signs, TokenSpan sentence, int token)
{
    private readonly ReadOnlySpan<WordTraits> _traits = signs.Traits;
    private readonly TokenSpan _sentence = sentence;
    private readonly int _token = token;

    /// <summary>The word so many tokens after this one; before it, where negative.</summary>
    public WordTraits this[int offset]
    {
        get
        {
            var at = _token + offset;
            return at < _sentence.First ? WordTraits.Before : at >= _sentence.End ? WordTraits.After : _traits[at];
        }
    }
}
