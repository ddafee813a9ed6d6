using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Deciding;

/// <summary>The sentence behind a merge of names.</summary>
public static class MergeEvidence
{
    /// <summary>The sentence in which the first paper defines one name as the other's short form; null for every other reason, which has no sentence of its own.</summary>
    public static async ValueTask<string?> FindAsync(IGraphStore store, NameMerge merge, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(merge);
        if (merge.Reason != MergeReason.Abbreviation || merge.Papers.Count == 0 || await store.FindRecordAsync(merge.Papers[0], cancellationToken).ConfigureAwait(false) is not { } record)
            return null;
        var definition = record.Mentions.Abbreviations.FirstOrDefault(abbreviation => NameNormalizer.Normalize(abbreviation.Short) == merge.Name.NormalForm);
        return definition is null ? null : record.Mentions.SentenceAt(record.Paper, definition.Field, definition.Start);
    }
}
