using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>Counts runs of two to four words: first which are frequent, then of those how they are used.</summary>
internal sealed class RunCounter
{
    private const int LeastTexts = 6;

    private readonly FeatureCounts _texts = new();
    private readonly FeatureCounts _wordTexts = new();
    private readonly HashSet<uint> _ofText = [];
    private int _count;
    private RunUse[] _uses = [];

    /// <summary>The frequent runs, by number.</summary>
    public uint[] Runs { get; private set; } = [];

    /// <summary>Counts the texts of runs and words.</summary>
    public void CountTexts(DocumentSigns signs)
    {
        _count++;
        _ofText.Clear();
        ForEachRun(signs, (key, _) =>
        {
            if (_ofText.Add(key))
                _texts.Add(key, 1);
        });
        _ofText.Clear();
        foreach (var traits in signs.Traits)
        {
            if (_ofText.Add(traits.Key))
                _wordTexts.Add(traits.Key, 1);
        }
    }

    /// <summary>Leaves the frequent ones.</summary>
    public void Select()
    {
        Runs = _texts.Number(LeastTexts);
        _uses = new RunUse[Runs.Length];
    }

    /// <summary>Counts how the frequent ones are used.</summary>
    public void CountUses(DocumentSigns signs)
    {
        _ofText.Clear();
        ForEachRun(signs, (key, span) =>
        {
            if (_texts.NumberOf(key) is >= 0 and var run)
                _uses[run].Add(signs, span, _ofText.Add(key), _wordTexts);
        });
    }

    public ushort[] Facts() => Array.ConvertAll(_uses, use => use.ToFacts(_count).Bits);

    private static void ForEachRun(DocumentSigns signs, Action<uint, TokenSpan> count)
    {
        var traits = signs.Traits;
        foreach (var sentence in signs.Document.SentenceTokens)
        {
            for (var first = sentence.First; first < sentence.End; first++)
            {
                if (!TermRuns.MayBound(traits[first]))
                    continue;
                var key = traits[first].Key;
                for (var i = first + 1; i < Math.Min(sentence.End, first + TermRuns.Longest) && TermRuns.MayHold(traits[i]); i++)
                {
                    key = TermRuns.KeyOf(key, traits[i].Key);
                    if (TermRuns.MayBound(traits[i]))
                        count(key, new(first, i + 1));
                }
            }
        }
    }
}
