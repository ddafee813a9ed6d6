using System.Collections.Frozen;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Words that say what kind of thing a name names and add nothing to it.</summary>
internal static class KindWords
{
    private static readonly FrozenSet<string>[] ByLabel = BuildByLabel();

    // After a long form that papers abbreviate alike, these too: Chain-of-Thought prompting (CoT), Mixture-of-Experts models (MoE).
    private static readonly FrozenSet<string> AfterLongForm = FrozenSet.Create(
        StringComparer.Ordinal,
        "algorithm", "approach", "architecture", "benchmark", "dataset", "framework", "layer", "learning", "loss", "mechanism",
        "method", "model", "module", "network", "prompting", "reasoning", "strategy", "system", "task", "technique", "training");

    /// <summary>The name without a last word that only says its kind; false where there is none.</summary>
    public static bool TryStrip(ConceptLabel label, ReadOnlySpan<char> normalForm, out ReadOnlySpan<char> rest)
    {
        var blank = normalForm.LastIndexOf(' ');
        var strips = blank > 0 && ByLabel[(int)label].GetAlternateLookup<ReadOnlySpan<char>>().Contains(normalForm[(blank + 1)..]);
        rest = strips ? normalForm[..blank] : normalForm;
        return strips;
    }

    /// <summary>Whether one long form is the other and words that only say its kind.</summary>
    public static bool Extends(string longer, string shorter)
    {
        if (longer.Length <= shorter.Length || !longer.StartsWith(shorter, StringComparison.Ordinal) || longer[shorter.Length] != ' ')
            return false;
        return longer[(shorter.Length + 1)..].Split(' ').All(AfterLongForm.Contains);
    }

    private static FrozenSet<string>[] BuildByLabel()
    {
        var sets = new FrozenSet<string>[4];
        sets[(int)ConceptLabel.Model] = FrozenSet.Create(StringComparer.Ordinal, "model");
        sets[(int)ConceptLabel.Benchmark] = FrozenSet.Create(StringComparer.Ordinal, "benchmark", "dataset", "leaderboard", "task");
        sets[(int)ConceptLabel.Method] = FrozenSet.Create(
            StringComparer.Ordinal, "algorithm", "approach", "architecture", "framework", "mechanism", "method", "strategy", "technique");
        sets[(int)ConceptLabel.Topic] = FrozenSet.Create(StringComparer.Ordinal, "problem", "task");
        return sets;
    }
}
