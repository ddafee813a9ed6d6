using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>From characters to tokens.</summary>
internal static class TokenSpans
{
    /// <summary>The tokens of one sentence that begin and end exactly there; none where there are no such.</summary>
    public static TokenSpan At(Document document, PaperField field, int start, int end)
    {
        var (low, high) = field == PaperField.Title ? (0, document.TitleEnd) : (document.TitleEnd, document.Tokens.Length);
        var limit = high;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        if (low >= limit || document.Tokens[low].Start != start)
            return default;
        var last = low;
        while (last < limit && document.Tokens[last].End < end)
            last++;
        return last < limit && document.Tokens[last].End == end && document.Tokens[last].Sentence == document.Tokens[low].Sentence ? new(low, last + 1) : default;
    }
}
