using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>merge A B</c>: two concepts are one.</summary>
internal sealed class MergeVerb : DecidingVerb
{
    private readonly Argument<string> _first = new("A") { Description = "A concept: id, name or alias" };

    private readonly Argument<string> _second = new("B") { Description = "Another that is the same" };

    public MergeVerb(VerbRunner runner, CommonOptions common)
        : base("merge", "Decide that two concepts are one; every later build minds it", runner)
    {
        Arguments.Add(_first);
        Arguments.Add(_second);
        AddOptions(common);
    }

    protected override async ValueTask<Decision> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var first = await reader.FindConceptAsync(arguments.GetRequiredValue(_first), cancellationToken).ConfigureAwait(false);
        var second = await reader.FindConceptAsync(arguments.GetRequiredValue(_second), cancellationToken).ConfigureAwait(false);
        return first.Id == second.Id
            ? throw new PaperGraphException(ErrorKind.Usage, $"Both are {first.Id} already.", $"{InvocationName.Prefix} aliases {first.Id}, which says why")
            : Decision.Merge(KeyOf(first), KeyOf(second), now);
    }
}
