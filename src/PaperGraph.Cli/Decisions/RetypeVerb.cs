using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>retype A KIND</c>: a concept is of another kind.</summary>
internal sealed class RetypeVerb : DecidingVerb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = ConceptForms };

    private readonly Argument<string> _label = new("KIND") { Description = "model, benchmark, method or topic", HelpName = "KIND" };

    public RetypeVerb(VerbRunner runner, CommonOptions common)
        : base("retype", "Decide that a concept is of another kind than papers say", runner)
    {
        _label.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<ConceptLabel>().Select(name => name.ToLowerInvariant())]);
        AddGrammar(common, _concept, _label);
    }

    protected override async ValueTask<DecidedNames> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var concept = await reader.FindDecidableConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false);
        return Labels.TryParseConcept(arguments.GetValue(_label), out var label) && label != DecidedNames.LabelOf(concept)
            ? DecidedNames.Of(Decision.Retype(DecidedNames.KeyOf(concept), label, now), concept)
            : throw new PaperGraphException(ErrorKind.Usage, $"{concept.Id} is of that kind already.", $"{InvocationName.Prefix} keep {concept.Id}, so that review does not ask");
    }
}
