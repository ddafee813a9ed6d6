using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>aliases A</c>: why names are one concept, with the sentence that says so.</summary>
internal sealed class AliasesVerb : Verb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = "A concept: id, name or alias" };

    public AliasesVerb(VerbRunner runner, CommonOptions common)
        : base("aliases", "Show why names are one concept, with the sentence that says so", runner)
    {
        Arguments.Add(_concept);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var concept = await reader.FindConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false);
        var decisions = await reader.Store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        var merges = await session.Get<IGraphSettler>().FindMergesAsync(reader.Store.ReadRecordsAsync(cancellationToken), decisions, cancellationToken).ConfigureAwait(false);
        var table = new ResultTable("reason", "name", "other", "score", "papers", "evidence") { WhenEmpty = $"{concept.Id} has one name only." };
        foreach (var merge in merges.Where(merge => merge.Concept == concept.Id))
        {
            table.Add(
                Value.Of(merge.Reason.ToString().ToLowerInvariant()), Value.Of(merge.Name.ToString()), Value.Of(merge.Other.ToString()), Value.Of(merge.Score), Value.Of((long)merge.Papers.Count),
                Value.Of(await EvidenceAsync(reader.Store, merge, cancellationToken).ConfigureAwait(false)));
        }

        session.Results.Write(table);
        return ExitCode.Success;
    }

    // Only a definition has a sentence of its own.
    private static async Task<string?> EvidenceAsync(IGraphStore store, NameMerge merge, CancellationToken cancellationToken)
    {
        if (merge.Reason != MergeReason.Abbreviation || merge.Papers.Count == 0 || await store.FindRecordAsync(merge.Papers[0], cancellationToken).ConfigureAwait(false) is not { } record)
            return null;
        var definition = record.Mentions.Abbreviations.FirstOrDefault(abbreviation => NameNormalizer.Normalize(abbreviation.Short) == merge.Name.NormalForm);
        return definition is null ? null : record.Mentions.SentenceAt(record.Paper, definition.Field, definition.Start);
    }
}
