using System.Collections.Frozen;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Scores;

/// <summary>Finds a sentence's scores among its numbers: relative gains, counts, factors and years are none.</summary>
internal static class ScoreValues
{
    /// <summary>What follows these is a difference or a bound.</summary>
    private static readonly FrozenSet<string> Relative = FrozenSet.Create(
        StringComparer.Ordinal,
        "by", "than", "over", "exceeding", "exceed", "below", "above", "under", "within", "as", "least", "most", "p", "n", "gain", "gains", "improvement", "improvements", "reduction", "drop", "speedup",
        "reduce", "reducing", "reduced", "decrease", "decreasing", "cut", "cutting", "save", "saving", "increase", "increasing", "improve", "improving", "boost", "boosting");

    private static readonly FrozenSet<string> RelativeOf = FrozenSet.Create(
        StringComparer.Ordinal,
        "gain", "improvement", "increase", "reduction", "boost", "drop", "decrease", "margin", "lift", "speedup", "gap", "baseline", "chance", "threshold", "total", "size", "set", "length", "ratio");

    /// <summary>Words between such a word and its number.</summary>
    private static readonly FrozenSet<string> Hedges = FrozenSet.Create(
        StringComparer.Ordinal, "approximately", "about", "around", "roughly", "nearly", "almost", "average", "mean", "an", "a", "the", "absolute", "relative", "emph", "textbf", "textit");

    private static readonly FrozenSet<string> Gains = FrozenSet.Create(
        StringComparer.Ordinal, "improvement", "gain", "increase", "reduction", "boost", "drop", "decrease", "speedup", "point", "degradation", "loss", "gap");

    private static readonly FrozenSet<string> RelativeAfter = FrozenSet.Create(
        StringComparer.Ordinal,
        "improvement", "gain", "increase", "reduction", "relative", "point", "pp", "higher", "lower", "fewer", "faster", "more", "less", "better", "boost", "drop", "x", "times", "time",
        "token", "hour", "minute", "second", "sample", "example", "parameter", "image", "video", "question", "problem", "task", "step", "gb", "mb", "ms", "fps", "hz", "speedup", "of", "benefit",
        "label", "labeled", "data", "annotation", "confidence", "ci", "sparsity", "memory", "cost", "latency", "decrease", "relatively", "overhead", "year", "participant", "meter", "round", "episode", "million", "billion", "thousand", "k", "smaller", "larger", "shorter", "compression", "number", "fraction", "epoch", "layer", "subset");

    /// <summary>Multiples that stand apart from their number, written so; <c>m</c> is a metre.</summary>
    private static readonly FrozenSet<string> Multiples = FrozenSet.Create(StringComparer.Ordinal, "M", "B", "K", "k", "T", "W");

    private const int LongestList = 12;

    /// <summary>Longer ones name papers: <c>arXiv:2604.06710</c>.</summary>
    private const int LongestWhole = 4;

    private static readonly FrozenSet<string> Metrics = FrozenSet.Create(
        StringComparer.Ordinal,
        "accuracy", "acc", "f1", "score", "miou", "iou", "ap", "map", "bleu", "rouge", "em", "exact", "pass@1", "pass@k", "auc", "auroc", "recall", "precision", "fid", "psnr", "ssim", "wer", "cer",
        "success", "top", "average", "dice", "mae", "rmse", "lpips", "r@1", "hit@1", "ndcg", "macro", "micro", "mean", "rate", "bertscore", "cider", "mrr", "perplexity", "ppl", "error", "measure", "metric", "correlation", "index", "pq", "mota", "hota", "idf1", "dsc", "rouge-1", "rouge-l", "nmi", "ari",
        "pass", "rmse", "mse", "kappa", "spearman", "pearson", "auprc", "hd95", "epe", "clip-t", "clip-i", "quality", "win", "resolve", "performance", "map50", "ap50", "asr", "acc.", "eer", "top-1");

    /// <summary>Say of a count nothing: <c>an average of 22</c>.</summary>
    private static readonly FrozenSet<string> Vague = FrozenSet.Create(StringComparer.Ordinal, "average", "mean", "top", "macro", "micro", "rate", "performance", "quality", "index", "rank", "metric", "measure");

    public static bool IsMetric(string normal) => Metrics.Contains(normal);

    public static void Find(Document document, TokenSpan sentence, bool[] taken, List<ScoreValue> values)
    {
        var (gains, last) = (false, sentence.First);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (taken[i] || ScoreNumber.At(document.Tokens[i]) is not { } number)
                continue;
            if (gains && document.Tokens[i - 1].Is('+') && IsInBrackets(document, sentence, i))
            {
                last = i; // what stands in brackets does not end the list around them
                continue;
            }

            var end = PastPercent(document, i + 1, sentence.End);
            var differs = document.Tokens[Math.Max(i - 1, sentence.First)].Is('+');
            gains = IsGain(document, sentence, i) || IsGainAfter(document, end, sentence.End) || (gains && i - last < LongestList && document.Tokens[document.Tokens[i - 1].Is('(') ? i - 2 : i - 1].Word.Normal is "," or "and");
            last = differs ? sentence.First - LongestList : i;
            if (!gains && !IsReplaced(document, end, sentence.End) && IsScore(document, sentence, i, end, number) && !IsTarget(document, sentence, i, values))
                values.Add(new(i, end, ReplacedBy(document, sentence, i)));
        }
    }

    /// <summary>A difference or a bound: <c>by 4.5%</c>, <c>+2.3</c>, <c>a gain of 3</c>, <c>less than 40%</c>. What follows in its list is one too.</summary>
    private static bool IsGain(Document document, TokenSpan sentence, int index)
    {
        var at = index - 1;
        while (at > sentence.First && (Hedges.Contains(document.Tokens[at].Word.Normal) || document.Tokens[at].Word.Text is "\\" or "{" or "$" or "~" || (document.Tokens[at].Is("of") && document.Tokens[at - 1].Word.Normal is "average" or "mean")))
            at--;
        if (at > sentence.First && document.Tokens[at].Is('('))
            return document.Tokens[at - 1].Word.Normal is "by" or "chance" or "than" || RelativeOf.Contains(document.Tokens[at - 1].Word.Normal);
        if (at < sentence.First)
            return false;
        var before = document.Tokens[at];
        return before.Is('+') || before.Is('×') || before.Is('<') || before.Is('>') || Relative.Contains(before.Word.Normal)
            || (at > sentence.First && ((before.Is("to") && document.Tokens[at - 1].Is("up")) || (before.Is("of") && IsRelativeOf(document, sentence, at))));
    }

    /// <summary><c>a margin of 3</c>, <c>relative reductions in error rate of 17.96%</c>.</summary>
    private static bool IsRelativeOf(Document document, TokenSpan sentence, int of)
    {
        if (RelativeOf.Contains(document.Tokens[of - 1].Word.Normal))
            return true;
        for (var i = of - 2; i >= sentence.First && i > of - 9 && !document.Tokens[i].Is(','); i--)
        {
            if (Gains.Contains(document.Tokens[i].Word.Normal) && document.Tokens[i + 1].Is("in"))
                return true;
        }

        return false;
    }

    /// <summary>What stands after a decimal comma: <c>84,25</c>.</summary>
    private static bool IsAfterComma(Document document, TokenSpan sentence, int index) =>
        index >= sentence.First + 2 && document.Tokens[index].Gap == Gap.None && document.Tokens[index - 1] is var comma && comma.Is(',') && comma.Gap == Gap.None && document.Tokens[index - 2].Kind == TokenKind.Number;

    /// <summary><c>3.6% gain</c>, <c>10% average accuracy gains</c>, <c>0.97% and 0.72% drops</c>.</summary>
    private static bool IsGainAfter(Document document, int end, int limit)
    {
        for (var i = end; i < limit && i < end + 5; i++)
        {
            var token = document.Tokens[i];
            if (Gains.Contains(token.Word.Normal))
                return true;
            if (!(Metrics.Contains(token.Word.Normal) || token.Word.Class is WordClass.Adjective or WordClass.Weak || token.Word.Normal is "and" or "performance" or "absolute" or "relative" or "\\" or "%" || token.Kind == TokenKind.Number))
                return false;
        }

        return false;
    }

    private static bool IsInBrackets(Document document, TokenSpan sentence, int index)
    {
        for (var i = index - 1; i >= sentence.First && i > index - LongestList && !document.Tokens[i].Is(')'); i--)
        {
            if (document.Tokens[i].Is('('))
                return true;
        }

        return false;
    }

    /// <summary><c>the first to reach 80%</c>, after what it reached.</summary>
    private static bool IsTarget(Document document, TokenSpan sentence, int index, List<ScoreValue> values) =>
        values.Count > 0 && index > sentence.First + 1 && document.Tokens[index - 1].Word.Normal is "reach" or "achieve" && document.Tokens[index - 2].Is("to");

    /// <summary><c>1.5--2.5 points</c>, <c>2%-4%</c>, <c>0.76-0.88</c>.</summary>
    private static bool IsOfRange(Document document, TokenSpan sentence, int index, int end)
    {
        var (before, after) = (index - 1, end);
        while (before > sentence.First && IsDash(document.Tokens[before]))
            before--;
        while (after < sentence.End && IsDash(document.Tokens[after]))
            after++;
        return (before < index - 1 && (document.Tokens[before].Kind == TokenKind.Number || document.Tokens[before].Is('%')))
            || (after < sentence.End && document.Tokens[after].Kind == TokenKind.Number && (after > end || document.Tokens[after].Gap == Gap.Hyphen));
    }

    private static bool IsDash(in Token token) => token.Kind == TokenKind.Punctuation && token.Word.Text[0] is '-' or '–' or '—';

    /// <summary><c>0.756 or below</c>.</summary>
    private static bool IsBound(Document document, TokenSpan sentence, int end) =>
        end + 1 < sentence.End && document.Tokens[end].Is("or") && document.Tokens[end + 1].Word.Normal is "below" or "above" or "less" or "more" or "lower" or "higher";

    private static bool IsScore(Document document, TokenSpan sentence, int index, int end, ScoreNumber number)
    {
        var text = document.Tokens[index].Word.Text.AsSpan(number.Start, number.Length);
        var percent = end > index + 1 || number.IsPercent;
        if (IsOfRange(document, sentence, index, end) || IsBound(document, sentence, end))
            return false;
        if (IsAfterComma(document, sentence, index) || text.IndexOf('.') >= LongestWhole || document.Tokens[index].Gap == Gap.Hyphen || text.Contains(',') || (!percent && IsYear(text)))
            return false;
        if (end < sentence.End && (document.Tokens[end].Is('×') || RelativeAfter.Contains(document.Tokens[end].Word.Normal) || Multiples.Contains(document.Tokens[end].Word.Text)))
            return false;
        if (end + 1 < sentence.End && document.Tokens[end].Is('\\') && document.Tokens[end + 1].Is(','))
            return false;
        if (ReplacedBy(document, sentence, index) is var from && from >= 0 && IsOfCost(document, sentence, from))
            return false;
        if (!percent && IsVersion(document, sentence, index))
            return false;
        return percent || text.Contains('.') || HasMetricBeside(document, sentence, index, end);
    }

    /// <summary><c>the gap from 0.29 to 0.07</c>.</summary>
    private static bool IsOfCost(Document document, TokenSpan sentence, int from)
    {
        for (var i = from - 1; i >= sentence.First && i > from - 4; i--)
        {
            if (document.Tokens[i].Word.Normal is "gap" or "latency" or "cost" or "time" or "token" or "memory" or "length" or "size" or "parameter")
                return true;
        }

        return false;
    }

    /// <summary>A number that belongs to the name before it: <c>Kandinsky 2.2</c>.</summary>
    private static bool IsVersion(Document document, TokenSpan sentence, int index) =>
        index > sentence.First + 1 && document.Tokens[index - 1].Word is var name && name.Has(WordShape.Initial) && !Metrics.Contains(name.Normal) && !name.Has(WordShape.AllCapitals);

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text[0] is '1' or '2' && !text.Contains('.');

    private static bool HasMetricBeside(Document document, TokenSpan sentence, int index, int end) =>
        (end < sentence.End && IsExact(document, end))
        || (index > sentence.First && (document.Tokens[index - 1].Is(':') || IsExact(document, index - 1)))
        || (index > sentence.First + 1 && document.Tokens[index - 1].Is("of") && IsExact(document, index - 2))
        || ReplacedBy(document, sentence, index) >= 0;

    private static bool IsExact(Document document, int token) => document.Tokens[token].Word.Normal is var word && Metrics.Contains(word) && !Vague.Contains(word);

    private static int PastPercent(Document document, int at, int limit)
    {
        if (at < limit && document.Tokens[at].Is('\\'))
            at++;
        return at < limit && (document.Tokens[at].Is('%') || document.Tokens[at].Is("percent")) ? at + 1 : at;
    }

    /// <summary>Whether a <c>to</c> and another number follow: the number is what was before.</summary>
    private static bool IsReplaced(Document document, int end, int limit)
    {
        var at = end;
        while (at < limit && at < end + 2 && !document.Tokens[at].Is("to") && (document.Tokens[at].Is('$') || document.Tokens[at].IsWord))
            at++;
        if (at >= limit || !document.Tokens[at].Is("to"))
            return false;
        at++;
        while (at < limit && (document.Tokens[at].Is('$') || document.Tokens[at].Word.Normal is "under" or "below" or "over" or "about" or "only" or "just" or "nearly"))
            at++;
        return at < limit && ScoreNumber.IsAt(document.Tokens[at]);
    }

    private static int ReplacedBy(Document document, TokenSpan sentence, int index)
    {
        var to = index - 1;
        while (to > sentence.First && document.Tokens[to].Is('$'))
            to--;
        if (to <= sentence.First || !document.Tokens[to].Is("to"))
            return -1;
        for (var i = to - 1; i > sentence.First && i > to - 6; i--)
        {
            if (ScoreNumber.IsAt(document.Tokens[i]))
                return document.Tokens[i - 1].Is("from") || document.Tokens[i - 1].Is('$') ? i : -1;
        }

        return -1;
    }
}
