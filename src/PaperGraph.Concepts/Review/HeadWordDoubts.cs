using System.Collections.Frozen;

namespace PaperGraph.Concepts.Review;

/// <summary>A name that is another and a last word that hardly adds to it (<c>chain-of-thought prompting</c>), where resolution kept both.</summary>
internal static class HeadWordDoubts
{
    private const double Least = 0.2;

    private static readonly FrozenSet<string> HeadWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "algorithm", "approach", "architecture", "benchmark", "corpus", "dataset", "framework", "layer", "learning", "loss", "mechanism", "method",
        "methodology", "model", "modeling", "modelling", "module", "network", "pipeline", "problem", "procedure", "process", "prompting", "scheme",
        "strategy", "suite", "system", "task", "technique", "technology", "tool", "toolkit", "training", "work");

    public static IEnumerable<FoundDoubt> Find(ReviewTable table)
    {
        for (var key = 0; key < table.Names.KeyCount; key++)
        {
            var text = table.Names.Key(key).NormalForm;
            if (!table.IsMentioned(key) || text.LastIndexOf(' ') is not (> 0 and var blank) || !HeadWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(blank + 1)))
                continue;
            foreach (var shorter in KeysOf(table, text.AsMemory(0, blank)))
            {
                var (one, other) = (table.Concepts.ConceptOfKey(key), table.Concepts.ConceptOfKey(shorter));
                if (one >= 0 && other >= 0 && one != other && (text.AsSpan(0, blank).Contains(' ') || IsNameOf(table, shorter, other)))
                    yield return FoundDoubt.Same(table, key, shorter, Likelihood(table, one, other), $"'{table.TextOf(key)}' adds '{text[(blank + 1)..]}' to '{table.TextOf(shorter)}'");
            }
        }
    }

    private static double Likelihood(ReviewTable table, int one, int other) => Least + ((1 - Least) * table.Contexts.Likeness(one, other));

    private static IEnumerable<int> KeysOf(ReviewTable table, ReadOnlyMemory<char> normalForm) =>
        Core.Schema.Labels.Kinds.Select(label => table.Names.FindKey(label, normalForm.Span)).Where(key => key >= 0 && table.IsMentioned(key));

    /// <summary>A lone word is no name that another may add to if it is common (<c>physical layer</c>) or short for the concept's name (<c>AI model</c>).</summary>
    private static bool IsNameOf(ReviewTable table, int key, int concept) =>
        NameLooks.IsProper(table.TextOf(key)) && table.Show(concept).Key.NormalForm == table.Names.Key(key).NormalForm;
}
