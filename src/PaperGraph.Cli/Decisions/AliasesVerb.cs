using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Building;
using Spectre.Console;

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
        List<ShownMerge> shown = [];
        foreach (var merge in merges.Where(merge => merge.Concept == concept.Id))
            shown.Add(new(merge, WrittenNames.Of(concept), await MergeEvidence.FindAsync(reader.Store, merge, cancellationToken).ConfigureAwait(false)));
        var table = new ResultTable("reason", "name", "other", "score", "papers", "paper", "evidence", "key", "otherKey") { WhenEmpty = $"{concept.Id} has one name only." };
        session.Results.Write(table.AddRange(shown.Select(merge => merge.ToRow())), () => Draw(concept, shown));
        return ExitCode.Success;
    }

    private static Rows Draw(NamedNode concept, List<ShownMerge> merges) =>
        new(EvidenceList.Heading(concept.Name, concept.Id, Session.Count(concept.Papers, "paper")), EvidenceList.Draw(merges.Select(merge => merge.ToItem())));
}
