using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>retype A LABEL</c>: a concept is of another kind.</summary>
internal sealed class RetypeVerb : DecidingVerb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = "A concept: id, name or alias" };

    private readonly Argument<string> _label = new("LABEL") { Description = "model, benchmark, method or topic", HelpName = "LABEL" };

    public RetypeVerb(VerbRunner runner, CommonOptions common)
        : base("retype", "Decide that a concept is of another kind than papers say", runner)
    {
        _label.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<ConceptLabel>().Select(name => name.ToLowerInvariant())]);
        Arguments.Add(_concept);
        Arguments.Add(_label);
        AddOptions(common);
    }

    protected override async ValueTask<Decision> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var concept = await reader.FindConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false);
        return Labels.TryParseConcept(arguments.GetValue(_label), out var label) && label != LabelOf(concept)
            ? Decision.Retype(KeyOf(concept), label, now)
            : throw new PaperGraphException(ErrorKind.Usage, $"{concept.Id} is of that kind already.");
    }
}
