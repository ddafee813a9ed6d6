using System.Collections.Frozen;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Finds a sentence's scores among its numbers: relative gains, counts, factors and years are none.</summary>
internal static class ScoreValues
{
    private static readonly FrozenSet<string> Relative = FrozenSet.Create(
        StringComparer.Ordinal,
        "by", "gain", "gains", "improvement", "improvements", "increase", "increases", "reduction", "reductions", "boost", "drop", "decrease", "margin", "lift", "speedup", "least", "below", "above", "under", "nearly", "threshold", "baseline", "chance", "p", "n");

    private static readonly FrozenSet<string> RelativeAfter = FrozenSet.Create(
        StringComparer.Ordinal,
        "improvement", "gain", "increase", "reduction", "relative", "point", "pp", "higher", "lower", "fewer", "faster", "more", "less", "better", "boost", "drop", "x", "times", "time",
        "token", "hour", "minute", "second", "sample", "example", "parameter", "image", "video", "question", "problem", "task", "step", "gb", "mb", "ms", "fps", "hz", "speedup", "of", "benefit",
        "label", "labeled", "data", "annotation", "confidence", "ci", "sparsity", "memory", "cost", "latency", "decrease", "relatively", "overhead", "year", "participant", "to", "smaller", "larger", "shorter");

    /// <summary>Multiples that stand apart from their number, written so; <c>m</c> is a metre.</summary>
    private static readonly FrozenSet<string> Multiples = FrozenSet.Create(StringComparer.Ordinal, "M", "B", "K", "k", "T", "W");

    private static readonly FrozenSet<string> Metrics = FrozenSet.Create(
        StringComparer.Ordinal,
        "accuracy", "acc", "f1", "score", "miou", "iou", "ap", "map", "bleu", "rouge", "em", "exact", "pass@1", "pass@k", "auc", "auroc", "recall", "precision", "fid", "psnr", "ssim", "wer", "cer",
        "success", "top", "average", "dice", "mae", "rmse", "lpips", "r@1", "hit@1", "ndcg", "macro", "micro", "mean", "rate", "bertscore", "cider", "mrr", "perplexity", "ppl", "error", "measure", "metric", "correlation", "index", "pq", "mota", "hota", "idf1", "dsc", "rouge-1", "rouge-l", "nmi", "ari",
        "pass", "rmse", "mse", "kappa", "spearman", "pearson", "auprc", "hd95", "epe", "clip-t", "clip-i", "quality", "win", "resolve", "performance", "map50", "ap50", "asr", "acc.", "eer", "top-1");

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
        return before.Is('+') || before.Is('×') || before.Is('<') || before.Is('>') || before.Is('±') || Relative.Contains(before.Word.Text)
            || (index > sentence.First + 1 && before.Is("of") && Relative.Contains(document.Tokens[index - 2].Word.Text));
    }

    private static bool IsScore(Document document, TokenSpan sentence, int index, int end)
    {
        var text = document.Tokens[index].Word.Text;
        var percent = end > index + 1;
        if (document.Tokens[index].Gap == Gap.Hyphen || text.Contains(',', StringComparison.Ordinal) || (!percent && IsYear(text)))
            return false;
        if (end < sentence.End && (document.Tokens[end].Is('×') || RelativeAfter.Contains(document.Tokens[end].Word.Normal) || Multiples.Contains(document.Tokens[end].Word.Text)))
            return false;
        if (!percent && IsVersion(document, sentence, index))
            return false;
        return percent || text.Contains('.', StringComparison.Ordinal) || HasMetricBeside(document, sentence, index, end);
    }

    /// <summary>A number that belongs to the name before it: <c>Kandinsky 2.2</c>.</summary>
    private static bool IsVersion(Document document, TokenSpan sentence, int index) =>
        index > sentence.First + 1 && document.Tokens[index - 1].Word is var name && name.Has(WordShape.Initial) && !Metrics.Contains(name.Normal) && !name.Has(WordShape.AllCapitals);

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
