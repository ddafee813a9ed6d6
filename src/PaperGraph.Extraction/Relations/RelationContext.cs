using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Relations;

/// <summary>A paper's places as relations are read among them.</summary>
internal sealed class RelationContext
{
    private const int LongestBracket = 12;

    private readonly Analysis _analysis;
    private readonly List<PlacedConcept> _places;
    private readonly Role[] _roles;
    private readonly int[] _placeAt;
    private readonly PlacedConcept?[] _own = new PlacedConcept?[2];
    private readonly bool[] _hasOwn = new bool[2];

    public RelationContext(Analysis analysis, List<PlacedConcept> places, Role[] roles)
    {
        (_analysis, _places, _roles) = (analysis, places, roles);
        _placeAt = new int[analysis.Document.Tokens.Length];
        for (var i = 0; i < places.Count; i++)
            _placeAt.AsSpan(places[i].Place.First, places[i].Place.Length).Fill(i + 1);
    }

    public Document Document => _analysis.Document;

    public Token[] Tokens => _analysis.Document.Tokens;

    public WordClass ClassOf(int token) => _analysis.Units[token].Class;

    /// <summary>The concept that holds a token, if one does.</summary>
    public PlacedConcept? At(int token) => _placeAt[token] == 0 ? null : _places[_placeAt[token] - 1];

    /// <summary>
    /// The one model or method (or benchmark) that the paper introduces: the only one that is written as a name, or in plain words the
    /// only one that stands in the title; null where there is none or a choice.
    /// </summary>
    public PlacedConcept? Own(bool isBenchmark)
    {
        var number = isBenchmark ? 1 : 0;
        if (!_hasOwn[number])
            (_hasOwn[number], _own[number]) = (true, FindOwn(isBenchmark));
        return _own[number];
    }

    /// <summary>What the paper introduces, unless another name stands between two tokens, which may be meant as well.</summary>
    public List<PlacedConcept> OwnBetween(int first, int end, Predicate<PlacedConcept> fits)
    {
        if (OwnOf(fits) is not { } own)
            return [];
        for (var i = first; i < end; i++)
        {
            if (At(i) is { } other && other.Concept.Candidate != own.Concept.Candidate && fits(other) && IsName(other))
                return [];
        }

        return [own];
    }

    private PlacedConcept? OwnOf(Predicate<PlacedConcept> fits) =>
        Own(false) is { } thing && fits(thing) ? thing : Own(true) is { } benchmark && fits(benchmark) ? benchmark : null;

    /// <summary>Whether something can be compared or varied.</summary>
    public static bool IsThing(PlacedConcept place) => place.Concept.Label is ConceptLabel.Model or ConceptLabel.Method;

    /// <summary>Whether it is written as a name, not in plain words.</summary>
    public bool IsName(PlacedConcept place)
    {
        foreach (var form in place.Concept.Candidate.Forms.Append(place.Place))
        {
            for (var i = form.First; i < form.End; i++)
            {
                if (Tokens[i].Word.Has(WordShape.Inner | WordShape.AllCapitals | WordShape.Digit))
                    return true;
            }
        }

        return place.Concept.Label != ConceptLabel.Method && Tokens[place.Place.First].Word.Has(WordShape.Initial);
    }

    /// <summary>Whether a name stands for the thing itself: no part of a compound, and no other noun is meant: <c>LoRA</c>, not <c>LoRA weights</c>.</summary>
    public bool IsWhole(PlacedConcept place)
    {
        var (first, end) = place.Place;
        if (place.FullName is not null || Tokens[first].Gap == Gap.Hyphen || (Tokens[end - 1].Word.Class is WordClass.Participle or WordClass.Adjective && !IsName(place)))
            return false;
        var limit = Document.SentenceOf(first).End;
        if (end >= limit)
            return true;
        var after = PastBracket(end, limit);
        if (after < limit && Tokens[after].Gap == Gap.Hyphen)
            return false;
        return Tokens[end].Word.Text[0] is not ('\'' or '’' or '/' or '-') && Tokens[end].Word.Normal is not ("based" or "driven" or "guided" or "like") && (after > end || IsBoundary(end, limit));
    }

    /// <summary>The token after a name, a noun that says its kind and a bracket after it.</summary>
    public int Past(int end, int limit)
    {
        while (end < limit && Tokens[end].Gap == Gap.Space && RelationWords.Kinds.Contains(Tokens[end].Word.Normal))
            end++;
        return PastBracket(end, limit);
    }

    private int PastBracket(int at, int limit)
    {
        if (at >= limit || !Tokens[at].Is('('))
            return at;
        for (var close = at; close < limit && close < at + LongestBracket; close++)
        {
            if (Tokens[close].Is(')'))
                return close + 1;
        }

        return at;
    }

    private bool IsBoundary(int at, int limit)
    {
        var token = Tokens[at];
        if (RelationWords.Kinds.Contains(token.Word.Normal))
            return at + 1 >= limit || !IsNoun(at + 1);
        return !IsNoun(at);
    }

    private bool IsNoun(int at)
    {
        var token = Tokens[at];
        if (token.Kind == TokenKind.Number)
            return true;
        if (!token.IsWord || token.Word.Cue is RelationCue.Surpass or RelationCue.Extend or RelationCue.Versus)
            return false;
        var unit = _analysis.Units[at];
        if (token.Word.Class == WordClass.NounOrVerb && unit.Span.End < Document.SentenceOf(at).End && ClassOf(unit.Span.End) is WordClass.Determiner or WordClass.Number)
            return false;
        return unit.IsNominal || (unit.Class is WordClass.Adjective or WordClass.Participle && unit.Span.End < Document.SentenceOf(at).End && _analysis.Units[unit.Span.End].IsNominal);
    }

    private PlacedConcept? FindOwn(bool isBenchmark)
    {
        PlacedConcept? only = null, named = null;
        var (several, severalNamed) = (false, false);
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            if (!IsIntroduced(i) || (isBenchmark ? place.Concept.Label != ConceptLabel.Benchmark : !IsThing(place)))
                continue;
            if (!isBenchmark && RelationWords.Measures.Contains(Tokens[place.Concept.Candidate.Words.End - 1].Word.Normal))
                continue;
            if (IsInTitle(place))
                Note(ref only, ref several, place);
            if (IsName(place))
                Note(ref named, ref severalNamed, place);
        }

        return named is not null ? severalNamed ? null : named : several ? null : only;
    }

    private bool IsInTitle(PlacedConcept place) =>
        _places.Exists(other => other.Concept.Candidate == place.Concept.Candidate && other.Place.First < Document.TitleEnd);

    private static void Note(ref PlacedConcept? known, ref bool several, PlacedConcept place)
    {
        several |= known is { } other && other.Concept.Candidate != place.Concept.Candidate;
        known ??= place;
    }

    /// <summary>Introduced by its role, or by a title of the form <c>X: …</c>.</summary>
    private bool IsIntroduced(int number)
    {
        var (first, end) = _places[number].Place;
        return _roles[number] == Role.Introduces || (first == 0 && end < Document.TitleEnd && Tokens[end].Is(':'));
    }
}
