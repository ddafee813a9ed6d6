using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>
/// Reads numeric results that stand with a benchmark: <c>86.7 on AIME 2024</c>, <c>(GSM8K: 86.7, MATH: 40.1)</c>,
/// <c>on GSM8K from 91.7% to 94.1%</c>, <c>86.1% and 92.6% on X and Y, respectively</c>.
/// </summary>
internal sealed class ScoreReader
{
    private const int LongestGap = 8;

    private readonly Analysis _analysis;
    private readonly List<PlacedConcept> _places;
    private readonly Role[] _roles;
    private readonly bool[] _taken;
    private readonly PlacedConcept? _ownBenchmark;
    private readonly List<ScoreStatement> _statements = [];

    private ScoreReader(Analysis analysis, List<PlacedConcept> places, Role[] roles)
    {
        (_analysis, _places, _roles) = (analysis, places, roles);
        _taken = new bool[analysis.Document.Tokens.Length];
        foreach (var place in places)
            _taken.AsSpan(place.Place.First, place.Place.Length).Fill(true);
        _ownBenchmark = OwnBenchmark();
    }

    /// <summary>The results in text order.</summary>
    public static ImmutableArray<ScoreStatement> Read(Analysis analysis, List<PlacedConcept> places, Role[] roles)
    {
        if (!places.Exists(place => place.Concept.Label == ConceptLabel.Benchmark))
            return [];
        var reader = new ScoreReader(analysis, places, roles);
        foreach (var sentence in analysis.Document.SentenceTokens)
            reader.ReadSentence(sentence);
        return [.. reader._statements];
    }

    /// <summary>The only benchmark that the paper introduces, if there is one.</summary>
    private PlacedConcept? OwnBenchmark()
    {
        var introduced = _places.Where((place, i) => place.Concept.Label == ConceptLabel.Benchmark && _roles[i] == Role.Introduces).ToList();
        return introduced.Count > 0 && introduced.TrueForAll(place => place.Concept.Candidate == introduced[0].Concept.Candidate) ? introduced[0] : null;
    }

    private void ReadSentence(TokenSpan sentence)
    {
        var benchmarks = _places.FindAll(place => sentence.Contains(place.Place) && place.Concept.Label == ConceptLabel.Benchmark);
        var values = new List<ScoreValue>();
        ScoreValues.Find(_analysis.Document, sentence, _taken, values);
        if (benchmarks.Count == 0)
        {
            ReadWithOwnBenchmark(sentence, values);
            return;
        }

        var inOrder = values.Count == benchmarks.Count && values.Count > 1 && Holds(sentence, "respectively");
        for (var i = 0; i < values.Count; i++)
        {
            if (inOrder)
                Add(sentence, values[i], benchmarks[i], "score:respectively", 0.7);
            else if (After(values[i], benchmarks) is { } before)
                Add(sentence, values[i], before, "score:list", 0.85);
            else if (Before(values[i], benchmarks) is { } after)
                Add(sentence, values[i], after, "score:on", 0.8);
            else if (benchmarks.Count == 1 && (values[i].From >= 0 || IsGovernedByOn(benchmarks[0], values[i])))
                Add(sentence, values[i], benchmarks[0], "score:sentence", 0.7);
        }
    }

    /// <summary><c>On the X benchmark, Y achieves 69.2</c>.</summary>
    private bool IsGovernedByOn(PlacedConcept benchmark, ScoreValue value) =>
        benchmark.Place.End <= value.Token && ListStart.WordBefore(_analysis, benchmark.Place) is "on";

    /// <summary>A paper with a benchmark of its own says how models fare without naming it again: <c>even the best model, X, achieves only 45%</c>.</summary>
    private void ReadWithOwnBenchmark(TokenSpan sentence, List<ScoreValue> values)
    {
        if (values.Count != 1 || _ownBenchmark is not { } benchmark || MetricBeside(sentence, values[0]).Length == 0)
            return;
        if (_places.Exists(place => sentence.Contains(place.Place) && place.Place.End <= values[0].Token && place.Concept.Label == ConceptLabel.Model))
            Add(sentence, values[0], benchmark, "score:own-benchmark", 0.6);
    }

    private bool Holds(TokenSpan sentence, string word)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_analysis.Document.Tokens[i].Is(word))
                return true;
        }

        return false;
    }

    /// <summary>The benchmark right before the value, with signs between them only.</summary>
    private PlacedConcept? After(ScoreValue value, List<PlacedConcept> benchmarks)
    {
        foreach (var benchmark in benchmarks)
        {
            if (benchmark.Place.End < value.Token && value.Token - benchmark.Place.End <= 3 && IsBetween(benchmark.Place.End, value.Token, static token => token.Is(':') || token.Is('(') || token.Is('=') || token.Is("at")))
                return benchmark;
        }

        return null;
    }

    /// <summary>The first benchmark after the value, with <c>on</c> and words of measuring between them only.</summary>
    private PlacedConcept? Before(ScoreValue value, List<PlacedConcept> benchmarks)
    {
        foreach (var benchmark in benchmarks)
        {
            var gap = benchmark.Place.First - value.End;
            if (gap is > 0 and <= LongestGap && IsBetween(value.End, benchmark.Place.First, IsMeasureWord) && HoldsOn(value.End, benchmark.Place.First))
                return benchmark;
        }

        return null;
    }

    private bool HoldsOn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_analysis.Document.Tokens[i].Word.Normal is "on" or "in" or "for" or "across")
                return true;
        }

        return false;
    }

    private static bool IsMeasureWord(Token token) =>
        token.Word.Normal is "on" or "in" or "for" or "across" or "the" or "and" or "of" or "test" or "dataset" or "benchmark" or "set" or "validation" || ScoreValues.IsMetric(token.Word.Normal)
        || token.Is('(') || token.Is(')') || token.Word.Has(WordShape.AllCapitals) || token.Word.Class is WordClass.Adjective or WordClass.Weak or WordClass.Number || token.Gap == Gap.Hyphen;

    private bool IsBetween(int first, int end, Predicate<Token> allowed)
    {
        for (var i = first; i < end; i++)
        {
            if (!allowed(_analysis.Document.Tokens[i]))
                return false;
        }

        return true;
    }

    private void Add(TokenSpan sentence, ScoreValue value, PlacedConcept benchmark, string rule, double confidence)
    {
        var token = _analysis.Document.Tokens[value.Token];
        if (SubjectFinder.Find(_analysis, _places, _roles, sentence, value) is not { } subject)
            return;
        _statements.Add(new()
        {
            SubjectLabel = subject.Concept.Label,
            Subject = NameOf(subject),
            Benchmark = NameOf(benchmark),
            Value = token.Word.Text,
            Number = double.TryParse(token.Word.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            Metric = MetricBeside(sentence, value),
            Field = _analysis.Document.FieldOf(value.Token),
            Start = token.Start,
            End = token.End,
            Sentence = token.Sentence,
            Extractor = rule,
            Confidence = confidence,
        });
    }

    private string NameOf(PlacedConcept placed) => placed.FullName ?? _analysis.Document.Cut(placed.Place).ToString();

    private string MetricBeside(TokenSpan sentence, ScoreValue value)
    {
        var tokens = _analysis.Document.Tokens;
        for (var i = value.End; i < sentence.End && i < value.End + 2; i++)
        {
            if (ScoreValues.IsMetric(tokens[i].Word.Normal))
                return tokens[i].Word.Text;
        }

        var before = value.Token - 1 > sentence.First && tokens[value.Token - 1].Is("of") ? value.Token - 2 : value.Token - 1;
        return before >= sentence.First && ScoreValues.IsMetric(tokens[before].Word.Normal) ? tokens[before].Word.Text : "";
    }
}
