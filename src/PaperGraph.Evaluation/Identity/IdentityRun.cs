using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Evaluation.Identity;

/// <summary>
/// Resolves annotated names: papers are given the names that people marked in place of the mentions that were found; the short forms
/// that their texts define, and the lexicon's names for what they hold, are the extractor's.
/// </summary>
public static class IdentityRun
{
    /// <summary>The concept that the settler gives to each unit, at the same place.</summary>
    /// <param name="units">The names in papers.</param>
    /// <param name="papers">Their texts; a paper without one counts with its names alone.</param>
    /// <param name="mentions">What the extractor found in each of the texts, at the same place.</param>
    /// <param name="settler">Makes concepts of names.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<string>> ResolveAsync(
        IReadOnlyList<IdentityUnit> units, IReadOnlyList<Paper> papers, IReadOnlyList<PaperMentions> mentions, IGraphSettler settler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(settler);
        var texts = papers.Zip(mentions).ToDictionary(pair => pair.First.Id);
        var records = units.Index().GroupBy(unit => unit.Item.PaperId).Select(group => Record(group.Key, [.. group], texts.GetValueOrDefault(group.Key)));
        var graph = await settler.SettleAsync(records.ToAsyncEnumerable(), [], cancellationToken).ConfigureAwait(false);
        var concepts = new string[units.Count];
        foreach (var relationship in graph.Relationships.Where(relationship => !relationship.Properties[PropertyNames.Spans].IsNull))
        {
            var spans = relationship.Properties[PropertyNames.Spans].AsList();
            for (var i = 0; i < spans.Count; i += 3)
                concepts[spans[i + 1].AsInteger()] = relationship.To;
        }

        return concepts;
    }

    // A mention's place is the number of its unit: nothing here looks into the text.
    private static PaperRecord Record(string paperId, (int Index, IdentityUnit Item)[] units, (Paper Paper, PaperMentions Mentions) text)
    {
        var paper = text.Paper ?? new Paper { Id = paperId, Title = paperId };
        var found = (text.Mentions?.Mentions ?? []).Where(mention => mention.LexiconName is not null).GroupBy(mention => mention.Key)
            .ToDictionary(group => group.Key, group => group.First().LexiconName);
        return new(
            paper,
            new()
            {
                PaperId = paperId,
                Sentences = text.Mentions?.Sentences ?? [],
                Abbreviations = text.Mentions?.Abbreviations ?? [],
                Mentions = [.. units.Select(unit => Mention(unit.Index, unit.Item, found.GetValueOrDefault(unit.Item.Key)))],
            },
            new("", "", "", ""));
    }

    private static Mention Mention(int place, IdentityUnit unit, string? lexiconName) => new()
    {
        Label = unit.Label,
        Name = unit.Name,
        LexiconName = lexiconName,
        Field = PaperField.Abstract,
        Start = place,
        End = place + 1,
        Sentence = 0,
        Role = Role.Mentions,
        Extractor = "annotation",
        Confidence = 1,
    };
}
