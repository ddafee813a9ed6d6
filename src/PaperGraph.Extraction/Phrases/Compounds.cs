using System.Collections.Frozen;

namespace PaperGraph.Extraction.Phrases;

/// <summary>Small closed lists that tell compounds and verbs apart.</summary>
internal static class Compounds
{
    private static readonly FrozenSet<string> Modifiers = FrozenSet.Create(
        StringComparer.Ordinal,
        "level", "scale", "based", "aware", "free", "shot", "term", "order", "stage", "step", "end", "time", "range", "world", "wise", "agnostic", "centric", "domain",
        "specific", "driven", "quality", "round", "turn", "hop", "view", "rank", "source", "only", "like", "style", "type", "class", "task", "modal", "lingual", "purpose", "efficient");

    private static readonly FrozenSet<string> Modals = FrozenSet.Create(
        StringComparer.Ordinal, "can", "could", "will", "would", "shall", "should", "may", "might", "must", "cannot", "do", "doe", "did", "doesn't", "don't");

    /// <summary>Whether a compound that ends so describes a noun: <c>large-scale</c>, <c>few-shot</c>.</summary>
    public static bool IsModifier(string lastWord) => Modifiers.Contains(lastWord);

    /// <summary>Whether a verb's base form follows.</summary>
    public static bool IsModal(string word) => Modals.Contains(word);
}
