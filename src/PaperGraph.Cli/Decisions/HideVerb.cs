using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>hide A</c>: a concept is none.</summary>
internal sealed class HideVerb : DecidingVerb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = ConceptForms };

    public HideVerb(VerbRunner runner, CommonOptions common)
        : base("hide", "Decide that a concept is none: it leaves the graph", runner) => AddGrammar(common, _concept);

    protected override async ValueTask<DecidedNames> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var concept = await reader.FindDecidableConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false);
        return DecidedNames.Of(Decision.Hide(DecidedNames.KeyOf(concept), now), concept);
    }
}
