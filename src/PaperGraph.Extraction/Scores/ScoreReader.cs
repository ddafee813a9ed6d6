using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>
/// Reads numeric results: which of a sentence's numbers are scores, on which benchmark, and of what. <see cref="ScoreRules"/>
/// says in which ways.
/// </summary>
internal sealed class ScoreReader
{
    private readonly ScoreContext _context;
    private readonly BenchmarkFinder _benchmarks;
    private readonly SubjectFinder _subjects;
    private readonly bool[] _taken;
    private readonly List<ScoreValue> _values = [];
    private readonly List<ScoreStatement> _statements = [];

    private ScoreReader(ScoreContext context, ScoreRules rules)
    {
        (_context, _benchmarks, _subjects) = (context, new(context, rules), new(context, rules));
        _taken = new bool[context.Document.Tokens.Length];
        foreach (var place in context.Places)
            _taken.AsSpan(place.Place.First, place.Place.Length).Fill(true);
    }

    /// <summary>The results in text order.</summary>
    public static ImmutableArray<ScoreStatement> Read(Analysis analysis, List<PlacedConcept> places, Role[] roles, ScoreRules rules = ScoreRules.All)
    {
        if (!places.Exists(place => place.Concept.Label == ConceptLabel.Benchmark))
            return [];
        var reader = new ScoreReader(new(analysis, places, roles), rules);
        foreach (var sentence in analysis.Document.SentenceTokens)
            reader.ReadSentence(sentence);
        return [.. reader._statements];
    }

    private void ReadSentence(TokenSpan sentence)
    {
        _values.Clear();
        ScoreValues.Find(_context.Document, sentence, _taken, _values);
        if (_values.Count == 0)
            return;
        var benchmarks = _context.BenchmarksOf(sentence).FindAll(benchmark => !ScoreMetric.IsMeasure(_context.Document, benchmark.Place, _values));
        for (var i = 0; i < _values.Count; i++)
        {
            if (_benchmarks.Find(sentence, _values, i, benchmarks) is not { } found)
                continue;
            if (_subjects.Raised(sentence, _values[i]) is { } raised)
                Add(sentence, new(_values[i].From, _values[i].From + 1, -1), found, (raised, ScoreRules.Raised));
            if (_subjects.Find(sentence, _values, i, found.Rule) is { } got)
                Add(sentence, _values[i], found, got);
        }
    }

    private void Add(TokenSpan sentence, ScoreValue value, (PlacedConcept Benchmark, ScoreRules Rule) found, (PlacedConcept Subject, ScoreRules Rule) got)
    {
        var token = _context.Document.Tokens[value.Token];
        var number = ScoreNumber.At(token)!.Value;
        var text = token.Word.Text.Substring(number.Start, number.Length);
        _statements.Add(new()
        {
            SubjectLabel = got.Subject.Concept.Label,
            Subject = NameText.Of(_context.Document, got.Subject),
            Benchmark = NameText.Of(_context.Document, found.Benchmark),
            Value = text,
            Number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
            Metric = ScoreMetric.Of(_context.Document, sentence, value),
            Setting = ScoreSetting.Of(_context.Document, sentence, value),
            Field = _context.Document.FieldOf(value.Token),
            Start = token.Start + number.Start,
            End = token.Start + number.Start + number.Length,
            Sentence = token.Sentence,
            Extractor = ScoreRuleTable.NameOf(found.Rule, got.Rule),
            Confidence = ScoreRuleTable.ConfidenceOf(found.Rule, got.Rule),
        });
    }
}
