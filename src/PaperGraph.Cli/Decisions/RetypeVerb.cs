using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
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
        if (!Labels.TryParseConcept(arguments.GetValue(_label), out var label) || label == DecidedNames.LabelOf(concept))
            throw new PaperGraphException(ErrorKind.Usage, $"{concept.Id} is of that kind already.", $"{InvocationName.Prefix} keep {concept.Id}{reader.StoreArguments}, so that review does not ask");
        var name = DecidedNames.KeyOf(concept);
        var earlier = StandingDecisions.Of(await reader.Store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false)).LastOrDefault(decision => decision.Kind == DecisionKind.Retype && decision.Other == name);
        var decision = Decide(earlier, name, label, now);
        return new([decision], [(concept.Name, decision.Name)]);
    }

    /// <summary>What was retyped once keeps one decision: another kind takes its place, and the kind of old takes it back.</summary>
    private static Decision Decide(Decision? earlier, NameKey name, ConceptLabel label, DateTimeOffset now) =>
        earlier is null ? Decision.Retype(name, label, now)
        : earlier.Name.Label == label ? earlier.TakeBack(now)
        : Decision.Retype(earlier.Name, label, now);
}
