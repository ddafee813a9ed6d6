using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Running;

/// <summary>Names that a person hid: they are not unknown, and can be had back.</summary>
internal static class HiddenNames
{
    /// <summary>The decision that hid what a text names: a name, an alias, or an id such as <c>benchmark/gsm8k</c>; null where none did.</summary>
    public static async ValueTask<Decision?> FindAsync(IGraphStore store, IGraphSettler settler, string text, CancellationToken cancellationToken)
    {
        HashSet<string> names = [NameNormalizer.Normalize(text), NameNormalizer.Normalize(text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..])];
        var standing = StandingDecisions.Of(await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false));
        var hiding = standing.Where(decision => decision.Kind == DecisionKind.Hide).ToList();
        return hiding.Count == 0
            ? null
            : hiding.Find(decision => names.Contains(decision.Name.NormalForm)) ?? await FindByAliasAsync().ConfigureAwait(false);

        // A concept is hidden with all its names, and which those are resolution knows alone.
        async ValueTask<Decision?> FindByAliasAsync()
        {
            var merges = await settler.FindMergesAsync(store.ReadRecordsAsync(cancellationToken), [.. standing.Except(hiding)], cancellationToken).ConfigureAwait(false);
            var concepts = merges.Where(merge => names.Overlaps(NamesOf(merge))).Select(merge => merge.Concept).ToHashSet();
            return hiding.Find(decision => merges.Any(merge => concepts.Contains(merge.Concept) && NamesOf(merge).Contains(decision.Name.NormalForm)));
        }
    }

    /// <summary>What a person is told of a text that names what was hidden: what was decided, when and why.</summary>
    public static string Describe(string text, Decision decision)
    {
        var other = NameNormalizer.Normalize(text).EndsWith(decision.Name.NormalForm, StringComparison.Ordinal) ? "" : $" with '{decision.Name.NormalForm}'";
        return $"'{text}' was hidden{other} on {decision.At.UtcDateTime:yyyy-MM-dd} (decision {decision.ShortId}){(decision.Note.Length == 0 ? "" : ": " + decision.Note)}.";
    }

    private static string[] NamesOf(NameMerge merge) => [merge.Name.NormalForm, merge.Other.NormalForm];
}
