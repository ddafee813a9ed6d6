using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>hide A</c>: a concept is none.</summary>
internal sealed class HideVerb : DecidingVerb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = "A concept: id, name or alias" };

    public HideVerb(VerbRunner runner, CommonOptions common)
        : base("hide", "Decide that a concept is none: it leaves the graph", runner)
    {
        Arguments.Add(_concept);
        AddOptions(common);
    }

    protected override async ValueTask<Decision> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken) =>
        Decision.Hide(KeyOf(await reader.FindConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false)), now);
}
