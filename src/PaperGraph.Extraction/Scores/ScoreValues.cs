using System.Collections.Frozen;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Finds a sentence's scores among its numbers: relative gains, counts, factors and years are none.</summary>
internal static class ScoreValues
{
    private static readonly FrozenSet<string> Relative = FrozenSet.Create(
        StringComparer.Ordinal,
        "by", "gain", "gains", "improvement", "improvements", "increase", "increases", "reduction", "reductions", "boost", "drop", "decrease", "margin", "lift", "speedup", "least");

    private static readonly FrozenSet<string> RelativeAfter = FrozenSet.Create(
        StringComparer.Ordinal,
        "improvement", "gain", "increase", "reduction", "relative", "point", "pp", "higher", "lower", "fewer", "faster", "more", "less", "better", "boost", "drop", "x", "times", "time", "absolute",
        "token", "hour", "second", "m", "sample", "example", "parameter", "image", "video", "question", "problem", "task", "step", "gb", "fps", "hz", "speedup", "of", "k", "m", "b", "w");

    private static readonly FrozenSet<string> Metrics = FrozenSet.Create(
        StringComparer.Ordinal,
        "accuracy", "acc", "f1", "score", "miou", "iou", "ap", "map", "bleu", "rouge", "em", "exact", "pass@1", "pass@k", "auc", "auroc", "recall", "precision", "fid", "psnr", "ssim", "wer", "cer",
        "success", "top", "average", "dice", "mae", "rmse", "lpips", "r@1", "hit@1", "ndcg", "macro", "micro", "mean", "rate", "bertscore", "cider", "mrr", "rank");

    public static bool IsMetric(string normal) => Metrics.Contains(normal);

    public static void Find(Document document, TokenSpan sentence, bool[] taken, List<ScoreValue> values)
    {
        var gains = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Number || taken[i])
                continue;
            var end = PastPercent(document, i + 1, sentence.End);
            gains = IsGain(document, sentence, i) || (gains && document.Tokens[i - 1].Word.Normal is "," or "and");
            if (!gains && !IsReplaced(document, end, sentence.End) && IsScore(document, sentence, i, end))
                values.Add(new(i, end, ReplacedBy(document, sentence, i)));
        }
    }

    /// <summary>A difference: <c>by 4.5%</c>, <c>+2.3</c>, <c>a gain of 3</c>. What follows in its list is one too.</summary>
    private static bool IsGain(Document document, TokenSpan sentence, int index)
    {
        if (index == sentence.First)
            return false;
        var before = document.Tokens[index - 1];
        return before.Is('+') || before.Is('~') || before.Is('×') || before.Is('±') || Relative.Contains(before.Word.Text)
            || (index > sentence.First + 1 && before.Is("of") && Relative.Contains(document.Tokens[index - 2].Word.Text));
    }

    private static bool IsScore(Document document, TokenSpan sentence, int index, int end)
    {
        var text = document.Tokens[index].Word.Text;
        var percent = end > index + 1;
        if (document.Tokens[index].Gap == Gap.Hyphen || text.Contains(',', StringComparison.Ordinal) || (!percent && IsYear(text)))
            return false;
        if (end < sentence.End && (document.Tokens[end].Is('×') || RelativeAfter.Contains(document.Tokens[end].Word.Normal)))
            return false;
        return percent || text.Contains('.', StringComparison.Ordinal) || HasMetricBeside(document, sentence, index, end);
    }

    private static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && !text.Contains('.', StringComparison.Ordinal);

    private static bool HasMetricBeside(Document document, TokenSpan sentence, int index, int end) =>
        (end < sentence.End && Metrics.Contains(document.Tokens[end].Word.Normal))
        || (index > sentence.First && (document.Tokens[index - 1].Is(':') || Metrics.Contains(document.Tokens[index - 1].Word.Normal)))
        || (index > sentence.First + 1 && document.Tokens[index - 1].Is("of") && Metrics.Contains(document.Tokens[index - 2].Word.Normal))
        || (index > sentence.First && document.Tokens[index - 1].Is("to") && ReplacedBy(document, sentence, index) >= 0);

    private static int PastPercent(Document document, int at, int limit)
    {
        if (at < limit && document.Tokens[at].Is('\\'))
            at++;
        return at < limit && document.Tokens[at].Is('%') ? at + 1 : at;
    }

    /// <summary>Whether a <c>to</c> and another number follow: the number is what was before.</summary>
    private static bool IsReplaced(Document document, int end, int limit) =>
        end + 1 < limit && document.Tokens[end].Is("to") && document.Tokens[end + 1].Kind == TokenKind.Number;

    private static int ReplacedBy(Document document, TokenSpan sentence, int index)
    {
        if (index - 2 < sentence.First || !document.Tokens[index - 1].Is("to"))
            return -1;
        for (var i = index - 2; i >= sentence.First && i > index - 5; i--)
        {
            if (document.Tokens[i].Kind == TokenKind.Number)
                return i > sentence.First && document.Tokens[i - 1].Is("from") ? i : -1;
        }

        return -1;
    }
}
