using System.Collections.Frozen;

namespace PaperGraph.Concepts.Linking;

/// <summary>The phrases inside a name that could name something broader, best first.</summary>
internal static class HeadPhrases
{
    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "across", "against", "among", "and", "as", "at", "between", "beyond", "by", "for", "from", "in", "into", "of",
        "on", "or", "over", "through", "to", "towards", "under", "using", "via", "with", "within", "without");

    // They say that the thing is not of the kind that follows.
    private static readonly FrozenSet<string> Denials =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "anti", "no", "non", "not", "weakly");

    // They do something to what they stand before: scaling language models is no kind of language model.
    private static readonly FrozenSet<string> Doings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "adapting", "aligning", "attacking", "compressing", "editing", "evaluating", "fine-tuning", "finetuning", "improving", "jailbreaking",
        "pre-training", "pretraining", "prompting", "pruning", "quantizing", "safer", "scaling", "serving", "steering", "training");

    // Pairs that are one word in two: a long short-term memory is no short-term memory, a graph convolution none of images.
    private static readonly (string First, string Next)[] Bound = [("long", "short"), ("graph", "convolution")];

    /// <summary>
    /// First the words after each leading modifier, longest first, as long as no preposition is passed; then what stands
    /// before the first preposition. Words joined by hyphens are one: <c>text-to-image generation</c> has the head <c>generation</c>.
    /// </summary>
    public static IEnumerable<string> Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length && !Prepositions.Contains(words[i - 1]); i++)
        {
            if (ChangesSense(words, i - 1))
                break;
            if (!Prepositions.Contains(words[i]))
                yield return string.Join(' ', words[i..]);
        }

        var end = Array.FindIndex(words, Prepositions.Contains);
        if (end > 0)
            yield return string.Join(' ', words[..end]);
    }

    /// <summary>Whether what follows a word is something else without it.</summary>
    private static bool ChangesSense(string[] words, int at) =>
        Denials.Contains(words[at]) || (at == 0 && Doings.Contains(words[at]) && words[^1].EndsWith('s'))
        || Array.Exists(Bound, pair => string.Equals(words[at], pair.First, StringComparison.OrdinalIgnoreCase) && words[at + 1].StartsWith(pair.Next, StringComparison.OrdinalIgnoreCase));
}
