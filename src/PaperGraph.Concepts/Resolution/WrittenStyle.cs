using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Which of two written forms that equally many papers use looks more like a name of its kind.</summary>
internal static class WrittenStyle
{
    /// <summary>Negative where the left one does: more capitals for models and benchmarks, fewer for methods and topics, then ordinal order.</summary>
    public static int Compare(ConceptLabel label, string left, string right)
    {
        var capitals = Capitals(left) - Capitals(right);
        if (capitals != 0)
            return label is ConceptLabel.Model or ConceptLabel.Benchmark ? -capitals : capitals;
        return string.CompareOrdinal(left, right);
    }

    private static int Capitals(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsUpper(c) ? 1 : 0;
        return count;
    }
}
