using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>A paper's places and roles, as scores are read among them.</summary>
internal sealed class ScoreContext(Analysis analysis, List<PlacedConcept> places, Role[] roles)
{
    private readonly Lazy<PlacedConcept?> _introduced = new(() => FindIntroduced(analysis, places, roles));

    public Analysis Analysis => analysis;

    public Document Document => analysis.Document;

    public List<PlacedConcept> Places => places;

    /// <summary>The benchmark that the paper introduces: the one that opens the title, else the only one.</summary>
    public PlacedConcept? OwnBenchmark { get; } =
        Single(places, i => places[i].Concept.Label == ConceptLabel.Benchmark && roles[i] == Role.Introduces && places[i].Place.First == 0)
        ?? Single(places, i => places[i].Concept.Label == ConceptLabel.Benchmark && roles[i] == Role.Introduces);

    /// <summary>The only benchmark that the paper names, if there is one and it is measured on.</summary>
    public PlacedConcept? OnlyBenchmark { get; } = Single(places, i => places[i].Concept.Label == ConceptLabel.Benchmark) is { } only
        && places.Where((place, i) => place.Concept.Candidate == only.Concept.Candidate && roles[i] <= Role.Evaluates).Any() ? only : null;

    /// <summary>
    /// The model or method that the paper is about: of those that it introduces the one that opens the title, else the one for
    /// which most speaks of being in the title, having an abbreviation, being a model, being a name.
    /// </summary>
    public PlacedConcept? Introduced => _introduced.Value;

    /// <summary>The benchmarks of a sentence.</summary>
    public List<PlacedConcept> BenchmarksOf(TokenSpan sentence) => places.FindAll(place => sentence.Contains(place.Place) && place.Concept.Label == ConceptLabel.Benchmark);

    /// <summary>The models and methods of a sentence.</summary>
    public List<PlacedConcept> SubjectsOf(TokenSpan sentence) => places.FindAll(place => sentence.Contains(place.Place) && IsSubject(place));

    /// <summary>Whether a token is part of a place.</summary>
    public bool IsPlace(int token) => places.Exists(place => place.Place.First <= token && token < place.Place.End);

    /// <summary>Whether a model or method begins at a token.</summary>
    public bool IsSubjectAt(int token) => places.Exists(place => place.Place.First == token && IsSubject(place));

    public static bool IsSubject(PlacedConcept place) => place.Concept.Label is ConceptLabel.Model or ConceptLabel.Method;

    public bool IsNamed(TokenSpan place)
    {
        for (var i = place.First; i < place.End; i++)
        {
            if (Document.Tokens[i].Word.Has(WordShape.Inner | WordShape.Digit) || (Document.Tokens[i].Word.Has(WordShape.Initial) && i > Document.SentenceOf(i).First))
                return true;
        }

        return false;
    }

    private static PlacedConcept? Single(List<PlacedConcept> places, Predicate<int> fits)
    {
        PlacedConcept? only = null;
        for (var i = 0; i < places.Count; i++)
        {
            if (!fits(i))
                continue;
            if (only is { } other && other.Concept.Candidate != places[i].Concept.Candidate)
                return null;
            only ??= places[i];
        }

        return only;
    }

    private static PlacedConcept? FindIntroduced(Analysis analysis, List<PlacedConcept> places, Role[] roles)
    {
        var document = analysis.Document;
        PlacedConcept? best = null;
        var rank = -1;
        for (var i = 0; i < places.Count; i++)
        {
            if ((roles[i] == Role.Introduces || (places[i].Place.First == 0 && places[i].Place.End < document.TitleEnd && document.Tokens[places[i].Place.End].Is(':'))) && IsSubject(places[i]) && RankOf(analysis, places, places[i]) is var other && other > rank)
                (best, rank) = (places[i], other);
        }

        return best;
    }

    private static int RankOf(Analysis analysis, List<PlacedConcept> places, PlacedConcept place)
    {
        var document = analysis.Document;
        var all = places.FindAll(other => other.Concept.Candidate == place.Concept.Candidate);
        var opensTitle = document.TitleEnd > 0 && all.Exists(other => other.Place.First == 0);
        var inTitle = all.Exists(other => other.Place.First < document.TitleEnd && !IsLeftBehind(document, other.Place));
        var isDefined = analysis.Definitions.Exists(definition => all.Exists(other => other.Place == definition.Long || other.Place == definition.Short));
        return (opensTitle ? 16 : 0) + (inTitle ? 4 : 0) + (isDefined ? 4 : 0) + (place.Concept.Label == ConceptLabel.Model ? 2 : 0) + (all.Exists(other => document.Tokens[other.Place.First].Word.IsNameLike) ? 2 : 0) + (all.Count > 2 ? 1 : 0);
    }

    /// <summary><c>Beyond Weight Adaptation: …</c> proposes another thing.</summary>
    private static bool IsLeftBehind(Document document, TokenSpan place) =>
        place.First > 0 && document.Tokens[place.First - 1].Word.Normal is "beyond" or "from" or "without" or "against" or "than";
}
