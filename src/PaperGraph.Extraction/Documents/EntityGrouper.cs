using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Documents;

/// <summary>
/// Groups a paper's mentions into entities. Mentions of one label are one entity if their names have one normal form, one
/// lexicon entry, stand as long and short form in the paper's abbreviations, or are variants as <see cref="NameVariants"/> has them.
/// </summary>
public static class EntityGrouper
{
    /// <summary>The entities in the order of their first mentions.</summary>
    public static ImmutableArray<PaperEntity> Group(Paper paper, PaperMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(mentions);
        var names = new NameUnion();
        foreach (var mention in mentions.Mentions)
            Join(names, mention);
        foreach (var abbreviation in mentions.Abbreviations)
        {
            foreach (var label in Enum.GetValues<ConceptLabel>())
                names.JoinKnown(NameKey.Of(label, abbreviation.Short), NameKey.Of(label, abbreviation.Long));
        }

        NameVariants.Join(names, [.. mentions.Mentions.Select(mention => mention.Key).Distinct()], [.. mentions.Mentions.Where(mention => mention.LexiconName != null).Select(mention => mention.Key)]);
        return [.. mentions.Mentions
            .GroupBy(mention => names.Find(mention.Key))
            .Select(group => EntityOf(paper, [.. group]))];
    }

    private static void Join(NameUnion names, Mention mention)
    {
        names.Add(mention.Key);
        if (mention.LexiconName is { } name)
            names.Join(mention.Key, NameKey.Of(mention.Label, name));
    }

    private static PaperEntity EntityOf(Paper paper, ImmutableArray<Mention> mentions)
    {
        var names = mentions.Select(mention => mention.Name).DistinctBy(NameNormalizer.Normalize, StringComparer.Ordinal).ToList();
        var name = names.MaxBy(candidate => candidate.Length)!;
        return new(
            mentions[0].Label,
            name,
            [.. names.Where(other => other != name)],
            [.. mentions.Select(mention => paper.Text(mention.Field)[mention.Start..mention.End]).Distinct(StringComparer.Ordinal)],
            mentions.Min(mention => mention.Role),
            mentions.Max(mention => mention.Confidence),
            mentions);
    }
}
