using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Entities;

/// <summary>The names of a document that may be concepts: those of likely spans, and those of the lexicon.</summary>
internal sealed class NameForms
{
    private const float Clear = 0.5f;

    private readonly Dictionary<uint, NameForm> _byKey = [];
    private readonly uint[] _words;
    private readonly SpanProbability[] _likeliest;
    private readonly List<NameForm> _inOrder = [];
    private readonly Analysis _analysis;

    public NameForms(Analysis analysis, List<SpanProbability> spans, bool useAbbreviations)
    {
        _analysis = analysis;
        _words = Array.ConvertAll(analysis.Document.Tokens, token => token.Word.Traits.Key);
        _likeliest = new SpanProbability[_words.Length];
        var versions = analysis.Matches.ConvertAll(VersionAt);
        foreach (var span in Complete(spans, versions))
        {
            FormAt(span.Span).Add(span);
            foreach (ref var likeliest in _likeliest.AsSpan(span.Span.First, span.Span.Length))
                likeliest = span.Probability > likeliest.Probability ? span : likeliest;
        }

        for (var i = 0; i < versions.Count; i++)
            Add(analysis.Matches[i], versions[i]);
        if (useAbbreviations)
            UniteDefined();
    }

    public IReadOnlyList<NameForm> All => _inOrder;

    /// <summary>For each token of the document what it has in common with other places of its word.</summary>
    public ReadOnlySpan<uint> Words => _words;

    /// <summary>How likely the likeliest other entity is that has words in common with a place.</summary>
    public float RivalOf(TokenSpan place)
    {
        var most = 0f;
        foreach (ref readonly var likeliest in _likeliest.AsSpan(place.First, place.Length))
            most = likeliest.Span == place ? most : Math.Max(most, likeliest.Probability);
        return most;
    }

    /// <summary>Whether another model or benchmark clearly stands here: <c>GPT-3</c> is none in <c>GPT-3 175B</c>, however sure it is elsewhere.</summary>
    public bool IsAnother(TokenSpan place)
    {
        foreach (var likeliest in _likeliest.AsSpan(place.First, place.Length))
        {
            if (likeliest.Probability >= Clear && likeliest.Label is ConceptLabel.Model or ConceptLabel.Benchmark && likeliest.Span != place)
                return true;
        }

        return false;
    }

    /// <summary>Whether a model or benchmark clearly stands here of whose name this is only the end: <c>Sheared Llama 1.3B</c>.</summary>
    public bool IsEndOfAnother(TokenSpan place)
    {
        ref readonly var likeliest = ref _likeliest[place.First];
        return likeliest.Probability >= Clear && likeliest.Label is ConceptLabel.Model or ConceptLabel.Benchmark && likeliest.Span.First < place.First && likeliest.Span.End >= place.End;
    }

    private NameForm FormAt(TokenSpan span)
    {
        var key = KeyOf(span);
        if (!_byKey.TryGetValue(key, out var form))
        {
            _byKey.Add(key, form = new());
            form.Spellings.Add(span);
            _inOrder.Add(form);
        }

        return form;
    }

    private uint KeyOf(TokenSpan span)
    {
        var key = (uint)span.Length;
        foreach (var word in _words.AsSpan(span.First, span.Length))
            key = FeatureHash.Of(key, word);
        return key;
    }

    private void Add(LexiconMatch match, TokenSpan? version)
    {
        if (match.Entry.Stop)
            FormAt(match.Span).IsStopped = true;
        else if (!EndsInClassNoun(match))
            AddKnown(match, version);
    }

    private void AddKnown(LexiconMatch match, TokenSpan? version)
    {
        if (_analysis.IsWhole(match.Span))
        {
            var form = FormAt(match.Span);
            form.Entry ??= match.Entry;
            form.KnownLabel ??= match.Entry.Label;
        }

        if (version is not { } sized || sized == match.Span || !_analysis.IsWhole(sized) || EndsLongerName(match))
            return;
        var whole = FormAt(sized);
        whole.KnownLabel ??= match.Entry.Label == ConceptLabel.Benchmark ? ConceptLabel.Benchmark : ConceptLabel.Model;
        whole.Family ??= FormAt(match.Span);
    }

    /// <summary>
    /// The spans as names have them. Where one is the end of a known name, its probability is that name's: of two spans of one place but
    /// one can be.
    /// </summary>
    private List<SpanProbability> Complete(List<SpanProbability> spans, List<TokenSpan?> versions)
    {
        var completed = new List<SpanProbability>(spans.Count);
        foreach (var found in spans)
        {
            var trimmed = NameBounds.Trim(_analysis.Document, found.Span, found.Label);
            var whole = Complete(trimmed, versions);
            var same = whole == trimmed ? -1 : completed.FindIndex(other => other.Span == whole && other.Label == found.Label);
            if (same < 0)
                completed.Add(found with { Span = whole });
            else
                completed[same] = completed[same] with { Probability = Math.Min(1, completed[same].Probability + found.Probability) };
        }

        return completed;
    }

    /// <summary>
    /// All of a known name with its version where a span is only the end of it: <c>Llama 34B</c> of <c>Code Llama 34B</c>; but <c>o3</c>
    /// and <c>OpenAI o3</c> are names of one thing.
    /// </summary>
    private TokenSpan Complete(TokenSpan span, List<TokenSpan?> versions)
    {
        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i] is { } whole && whole.End == span.End && whole.First < span.First && _analysis.IsWhole(whole) && !Names(span, _analysis.Matches[i].Entry))
                return whole;
        }

        return span;
    }

    private bool Names(TokenSpan span, LexiconEntry entry) => _analysis.Matches.Exists(match => match.Span == span && match.Entry == entry);

    /// <summary>Whether a longer known name ends with this one, so that a size after both is of that: <c>Code Llama 34B</c>.</summary>
    private bool EndsLongerName(LexiconMatch match) => _analysis.Matches.Exists(other =>
        !other.Entry.Stop && other.Span.End == match.Span.End && other.Span.First < match.Span.First && other.Entry.Label is ConceptLabel.Model or ConceptLabel.Benchmark);

    /// <summary>The name with its version or size: <c>SWE-bench Verified</c>, <c>Gemma 2 2B</c>, <c>ViT-B</c>.</summary>
    private TokenSpan? VersionAt(LexiconMatch match) => match.Entry.Stop ? null : SizedModels.At(_analysis, match)
        ?? (match.Entry.Label is ConceptLabel.Model or ConceptLabel.Benchmark ? NameShapes.WithVersion(_analysis.Document, match.Span) : null);

    /// <summary>Whether an alias only adds a class noun to another name of its entry, as <c>MATH dataset</c> does: the shorter one is the name.</summary>
    private bool EndsInClassNoun(LexiconMatch match) =>
        match.Span.Length > 1 && match.Entry.Label is ConceptLabel.Benchmark or ConceptLabel.Model
        && ClassNouns.OfName(_analysis.Document.Tokens[match.Span.End - 1].Word.Normal) == match.Entry.Label
        && _analysis.Matches.Exists(other => other.Entry == match.Entry && other.Span == new TokenSpan(match.Span.First, match.Span.End - 1));

    private void UniteDefined()
    {
        foreach (var definition in _analysis.Definitions)
        {
            var (longForm, shortForm) = (FormAt(definition.Long), FormAt(definition.Short));
            if (longForm == shortForm)
                continue;
            longForm.Absorb(shortForm);
            foreach (var spelling in shortForm.Spellings)
                _byKey[KeyOf(spelling)] = longForm;
            _inOrder.Remove(shortForm);
        }
    }
}
