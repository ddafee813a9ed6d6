using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Tells on which benchmark a value was got.</summary>
internal sealed class BenchmarkFinder(ScoreContext context, ScoreRules rules)
{
    private const int LongestGap = 14;

    private readonly Document _document = context.Document;

    /// <summary>The benchmark of one of a sentence's values, and the rule that found it.</summary>
    public (PlacedConcept Benchmark, ScoreRules Rule)? Find(TokenSpan sentence, List<ScoreValue> values, int index, List<PlacedConcept> benchmarks)
    {
        var value = values[index];
        var run = Runs.Of(_document, values, index);
        if (benchmarks.Count == 0)
            return Uses(ScoreRules.Pairs) && PairedBefore(sentence, values, run, index) is { } named ? (named, ScoreRules.Pairs) : Elsewhere(sentence, values);
        if (Uses(ScoreRules.Pairs) && run.End - run.First > 1)
        {
            if (Paired(values, run, index, benchmarks) is { } paired)
                return (paired, ScoreRules.Pairs);
            if (benchmarks.Count > 1 && Holds(sentence, "respectively"))
                return null;
        }

        if (IsOfUnknown(value))
            return null;
        if (Uses(ScoreRules.Beside) && Beside(value, benchmarks) is { } beside)
            return (beside, ScoreRules.Beside);
        if (Uses(ScoreRules.On) && !IsAside(sentence, value) && After(sentence, values, index, benchmarks) is { } after && !(value.From >= 0 && HoldsComma(value.End, after.Place.First) && Before(value, benchmarks) != null))
            return (after, ScoreRules.On);
        if (benchmarks.TrueForAll(other => other.Concept.Candidate == context.OnlyBenchmark?.Concept.Candidate) && benchmarks[0].Place.First > value.End && HoldsVerb(value.End, benchmarks[0].Place.First) && Elsewhere(sentence, values) is { } elsewhere)
            return elsewhere;
        return Uses(ScoreRules.Sentence) && values.Exists(other => other.From >= 0 || ScoreMetric.IsNear(_document, sentence, other)) && !IsOnOther(sentence, value) && OfSentence(value, benchmarks) is { } before ? (before, ScoreRules.Sentence) : null;
    }

    private bool Uses(ScoreRules rule) => (rules & rule) != 0;

    /// <summary>The benchmark that has in its list the place that the value has in its own.</summary>
    private PlacedConcept? Paired(List<ScoreValue> values, (int First, int End) run, int index, List<PlacedConcept> benchmarks)
    {
        PlacedConcept? found = null;
        foreach (var benchmark in benchmarks)
        {
            var after = benchmark.Place.First > values[index].Token;
            if (Runs.PlaceOf(context, benchmark.Place, out var length) == index - run.First && length == run.End - run.First && (found == null || after))
                found = benchmark;
        }

        return found;
    }

    /// <summary><c>It is tested on X, Y and Z. It reaches 90.6, 86.4 and 73.8, respectively.</c></summary>
    private PlacedConcept? PairedBefore(TokenSpan sentence, List<ScoreValue> values, (int First, int End) run, int index)
    {
        var previous = _document.Tokens[sentence.First].Sentence - 1;
        if (run.End - run.First < 2 || previous < 0 || !Holds(sentence, "respectively"))
            return null;
        return Paired(values, run, index, context.BenchmarksOf(_document.SentenceTokens[previous]));
    }

    /// <summary>The benchmark right before the value, with signs and words of measuring between them only.</summary>
    private PlacedConcept? Beside(ScoreValue value, List<PlacedConcept> benchmarks)
    {
        foreach (var benchmark in benchmarks)
        {
            if (benchmark.Place.End < value.Token && value.Token - benchmark.Place.End <= 3 && _document.Tokens[benchmark.Place.End] is var sign && (sign.Is(':') || sign.Is('(') || sign.Is('=') || sign.Is("at")))
                return benchmark;
        }

        return null;
    }

    /// <summary>The first benchmark after the value, with <c>on</c> and no verb between them; past another value only where none governs the sentence.</summary>
    private PlacedConcept? After(TokenSpan sentence, List<ScoreValue> values, int index, List<PlacedConcept> benchmarks)
    {
        foreach (var benchmark in benchmarks)
        {
            var (first, end) = (values[index].End, benchmark.Place.First);
            if (end < first)
                continue;
            if (IsFronted(sentence, benchmark, first))
                return null;
            var passes = index + 1 < values.Count && values[index + 1].Token < end;
            return end - first <= LongestGap && HoldsOn(first, end) && !HoldsVerb(first, end) && !(passes && Before(values[index], benchmarks) != null && IsOpened(sentence, benchmarks)) ? benchmark : null;
        }

        return null;
    }

    /// <summary><c>…, and on X, it reaches 85.1</c>: what comes before was not got on X.</summary>
    private bool IsFronted(TokenSpan sentence, PlacedConcept benchmark, int limit)
    {
        var (on, after) = (benchmark.Place.First - 1, benchmark.Place.End);
        while (on > limit && context.Analysis.Units[on].Class is WordClass.Determiner or WordClass.Adjective or WordClass.Weak)
            on--;
        if (after < sentence.End && _document.Tokens[after].Word.Normal is "dataset" or "benchmark" or "corpus" or "set")
            after++;
        return on > limit && _document.Tokens[on].Word.Normal is "on" or "in" or "for" && (_document.Tokens[on - 1].Is("and") || _document.Tokens[on - 1].Is("while") || _document.Tokens[on - 1].Is(';'))
            && after < sentence.End && _document.Tokens[after].Is(',');
    }

    /// <summary><c>79.6 on X (vs. GPT-4o at 80.8)</c>: on what stands before the bracket.</summary>
    private bool IsAside(TokenSpan sentence, ScoreValue value)
    {
        for (var i = value.Token - 1; i >= sentence.First && i > value.Token - LongestGap && !_document.Tokens[i].Is(')'); i--)
        {
            if (_document.Tokens[i].Is('('))
                return _document.Tokens[i + 1].Word.Normal is "vs" or "vs." or "v" or "versus" or "against" or "compared" or "up";
        }

        return false;
    }

    private bool HoldsComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_document.Tokens[i].Is(','))
                return true;
        }

        return false;
    }

    private bool Holds(TokenSpan sentence, string word)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_document.Tokens[i].Is(word))
                return true;
        }

        return false;
    }

    /// <summary><c>Zeta-9 (95.2%)</c>: what stands right before the bracket got the value, or is what it was got on, even where nobody knows it.</summary>
    private bool IsOfUnknown(ScoreValue value) =>
        value.Token >= 2 && _document.Tokens[value.Token - 1].Is('(') && _document.Tokens[value.Token - 2].Word is var name && name.IsNameLike
        && !ScoreValues.IsMetric(name.Normal) && !context.IsPlace(value.Token - 2);

    private static bool IsOpened(TokenSpan sentence, List<PlacedConcept> benchmarks) => benchmarks[0].Place.First - sentence.First <= 3;

    private bool HoldsOn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_document.Tokens[i].Word.Normal is "on" or "in" or "for" or "across" or "over" or "against" or "under")
                return true;
        }

        return false;
    }

    private bool HoldsVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_document.Tokens[i].Is(';') || context.Analysis.Units[i].Class is WordClass.Verb or WordClass.VerbalGerund or WordClass.Auxiliary && !_document.Tokens[i].Is("using") || CuePhrases.Compares(_document.Tokens[i].Word.Normal))
                return true;
        }

        return false;
    }

    /// <summary>The nearest one before, else the sentence's only one.</summary>
    private PlacedConcept? OfSentence(ScoreValue value, List<PlacedConcept> benchmarks)
    {
        if (Before(value, benchmarks) is { } before)
            return before;
        var isOnly = benchmarks.TrueForAll(other => other.Concept.Candidate == benchmarks[0].Concept.Candidate);
        return isOnly && benchmarks[0].Place.First < value.Token && !(ListStart.WordBefore(context.Analysis, benchmarks[0].Place) is { } opener && (CuePhrases.Compares(opener) || opener is "establishing")) ? benchmarks[0] : null;
    }

    /// <summary><c>47.3% MOTA on real video data</c>: the value is of something that has no name.</summary>
    private bool IsOnOther(TokenSpan sentence, ScoreValue value)
    {
        var at = value.End;
        while (at < sentence.End && at < value.End + 4 && (ScoreValues.IsMetric(_document.Tokens[at].Word.Normal) || _document.Tokens[at].Word.Has(WordShape.AllCapitals)))
            at++;
        if (at >= sentence.End || !_document.Tokens[at].Is("on"))
            return false;
        for (var i = at + 1; i < sentence.End && i < at + 5; i++)
        {
            if (_document.Tokens[i].Word.Normal is "test" or "validation" or "val" or "split" or "average" or "set" or "it" or "this")
                return false;
        }

        return true;
    }

    /// <summary>The nearest benchmark before the value that a preposition governs.</summary>
    private PlacedConcept? Before(ScoreValue value, List<PlacedConcept> benchmarks)
    {
        PlacedConcept? nearest = null;
        foreach (var benchmark in benchmarks)
        {
            if (benchmark.Place.End <= value.Token && ListStart.WordBefore(context.Analysis, benchmark.Place) is "on" or "in" or "for" or "across" or "using" or "of" or "from" or "at")
                nearest = benchmark;
        }

        return nearest;
    }

    /// <summary>A sentence without a benchmark tells of the paper's own, or of its only one if it speaks of no other.</summary>
    private (PlacedConcept Benchmark, ScoreRules Rule)? Elsewhere(TokenSpan sentence, List<ScoreValue> values)
    {
        if (!values.Exists(value => ScoreMetric.IsNear(_document, sentence, value) || (value.End < sentence.End && _document.Tokens[value.End].Is("for"))))
            return null;
        if (Uses(ScoreRules.Own) && context.OwnBenchmark is { } own && !IsOnMany(sentence))
            return (own, ScoreRules.Own);
        return Uses(ScoreRules.Only) && context.OnlyBenchmark is { } only && !SpeaksOfData(sentence) ? (only, ScoreRules.Only) : null;
    }

    /// <summary><c>50.8% across 13 benchmarks</c>.</summary>
    private bool IsOnMany(TokenSpan sentence)
    {
        for (var i = sentence.First + 2; i < sentence.End; i++)
        {
            if (_document.Tokens[i].Word.Text is "benchmarks" or "datasets" or "corpora" && _document.Tokens[i - 1].Word.Normal is not ("our" or "these") && _document.Tokens[i - 2].Word.Normal is not ("our" or "these"))
                return true;
        }

        return false;
    }

    private bool SpeaksOfData(TokenSpan sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (i > sentence.First + 1 && (_document.Tokens[i - 1].Word.Normal is "this" or "our" || _document.Tokens[i - 2].Word.Normal is "this" or "our"))
                continue;
            if (_document.Tokens[i].Word.Normal is "dataset" or "benchmark" or "corpus" or "domain" or "data" or "target" or "patient" or "episode" or "participant" or "set")
                return true;
        }

        return false;
    }
}
