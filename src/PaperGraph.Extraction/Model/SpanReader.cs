using System.Runtime.Intrinsics;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Model;

/// <summary>Reads the spans that may be entities off a lattice.</summary>
internal static class SpanReader
{
    /// <summary>Spans less likely than this are not worth a look.</summary>
    public const float Least = 0.02f;

    private const int Longest = 12;

    /// <summary>Adds the spans of a sentence whose lattice has run.</summary>
    public static void Read(Lattice lattice, TokenSpan sentence, List<SpanProbability> spans)
    {
        var least = Vector128.Create(Least);
        for (var first = 0; first < sentence.Length; first++)
        {
            Add(lattice.Units(first), sentence.First + first, sentence.First + first + 1, spans);
            if (Vector128.GreaterThanAny(lattice.Begins(first), least))
                Extend(lattice, sentence, first, spans);
        }
    }

    private static void Extend(Lattice lattice, TokenSpan sentence, int first, List<SpanProbability> spans)
    {
        var least = Vector128.Create(Least);
        var open = lattice.Open(first);
        for (var last = first + 1; last < Math.Min(sentence.Length, first + Longest); last++)
        {
            (var ends, var goesOn, open) = lattice.Extend(open, last, last == first + 1);
            Add(ends, sentence.First + first, sentence.First + last + 1, spans);
            if (!Vector128.GreaterThanAny(goesOn, least))
                return;
        }
    }

    private static void Add(Vector128<float> probabilities, int first, int end, List<SpanProbability> spans)
    {
        if (!Vector128.GreaterThanAny(probabilities, Vector128.Create(Least)))
            return;
        for (var label = 0; label < Tags.Labels; label++)
        {
            if (probabilities[label] > Least)
                spans.Add(new(new(first, end), (ConceptLabel)label, probabilities[label]));
        }
    }
}
