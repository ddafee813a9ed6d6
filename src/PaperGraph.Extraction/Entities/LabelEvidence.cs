using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>What the places of a name say for one label.</summary>
internal struct LabelEvidence
{
    /// <summary>The most that a place says.</summary>
    public float Most { get; private set; }

    /// <summary>What all places say together.</summary>
    public float Sum { get; private set; }

    /// <summary>How many places say something.</summary>
    public int Count { get; private set; }

    /// <summary>The place that says most.</summary>
    public TokenSpan Best { get; private set; }

    public void Add(SpanProbability span)
    {
        if (span.Probability > Most)
            (Most, Best) = (span.Probability, span.Span);
        Sum += span.Probability;
        Count++;
    }

    public void Add(in LabelEvidence other)
    {
        if (other.Most > Most)
            (Most, Best) = (other.Most, other.Best);
        Sum += other.Sum;
        Count += other.Count;
    }
}
