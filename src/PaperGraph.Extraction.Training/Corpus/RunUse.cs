using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>How a run of words is used in a corpus.</summary>
internal struct RunUse
{
    private static readonly double[] Cohesions = [0.5, 1.5, 2.5, 3.5, 4.5, 6, 8];
    private static readonly double[] Shares = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88];
    private static readonly double[] Titles = [0.04, 0.12, 0.25];
    private static readonly double[] Capitals = [0.05, 0.3, 0.7];
    private static readonly double[] Definitions = [3, 8, 25];

    private int _places;
    private int _texts;
    private int _whole;
    private int _inTitle;
    private int _inside;
    private int _capitals;
    private int _defined;
    private double _wordTexts;
    private int _length;

    public void Add(DocumentSigns signs, TokenSpan span, bool isFirstOfText, FeatureCounts wordTexts)
    {
        var inTitle = span.First < signs.Document.TitleEnd;
        _places++;
        _texts += isFirstOfText ? 1 : 0;
        _inTitle += inTitle ? 1 : 0;
        _whole += IsWhole(signs, span) ? 1 : 0;
        _defined += signs.Analysis.Definitions.Exists(definition => definition.Long == span) ? 1 : 0;
        if (!inTitle && span.First > signs.Document.SentenceOf(span.First).First)
        {
            _inside++;
            _capitals += signs.Traits[span.First].HasCapital && signs.Traits[span.End - 1].HasCapital ? 1 : 0;
        }

        if (_length > 0)
            return;
        _length = span.Length;
        for (var i = span.First; i < span.End; i++)
            _wordTexts += Math.Log2(wordTexts.CountOf(signs.Traits[i].Key));
    }

    public readonly RunFacts ToFacts(int texts)
    {
        var cohesion = (Math.Log2(_texts) + ((_length - 1) * Math.Log2(texts)) - _wordTexts) / (_length - 1);
        return RunFacts.Of(
            (uint)Math.Clamp((int)Math.Log2(_texts / 6.0), 0, 7), StepOf(cohesion, Cohesions), StepOf((double)_whole / _places, Shares),
            StepOf((double)_inTitle / _places, Titles), StepOf(_defined, Definitions), _inside == 0 ? 0 : StepOf((double)_capitals / _inside, Capitals));
    }

    /// <summary>Whether it begins and ends where noun phrases do.</summary>
    private static bool IsWhole(DocumentSigns signs, TokenSpan span)
    {
        var (first, last) = (signs.Analysis.PhraseAt[span.First], signs.Analysis.PhraseAt[span.End - 1]);
        return first >= 0 && last >= 0 && signs.Analysis.Phrases[first].Kept.First == span.First && signs.Analysis.Phrases[last].Kept.End == span.End;
    }

    private static uint StepOf(double value, double[] steps)
    {
        var step = 0u;
        while (step < steps.Length && value >= steps[step])
            step++;
        return step;
    }
}
