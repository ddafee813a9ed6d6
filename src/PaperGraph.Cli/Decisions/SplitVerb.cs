using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>split NAME</c>: a name is taken out of its concept.</summary>
internal sealed class SplitVerb : DecidingVerb
{
    private readonly Argument<string> _name = new("NAME") { Description = "The name that goes, as papers write it: an alias that 'aliases CONCEPT' lists" };

    private readonly Option<string?> _from = new("--from") { Description = "The concept that it is not (default: the one that NAME leads to now)", HelpName = "CONCEPT" };

    private readonly Option<string?> _as = new("--as") { Description = "Only where papers take NAME for a model, benchmark, method or topic: one name of two things", HelpName = "KIND" };

    private readonly Option<bool> _alone = new("--alone") { Description = "Keep it apart from every other name too, whatever papers write" };

    public SplitVerb(VerbRunner runner, CommonOptions common)
        : base("split", "Decide that a name is another concept than the one it leads to", runner)
    {
        _as.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<ConceptLabel>().Select(name => name.ToLowerInvariant())]);
        AddGrammar(common, _name, _from, _as, _alone);
    }

    protected override async ValueTask<DecidedNames> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var text = arguments.GetRequiredValue(_name);
        if (NameNormalizer.Normalize(text).Length == 0)
            throw new PaperGraphException(ErrorKind.Usage, $"'{text}' is no name.", $"{InvocationName.Prefix} aliases CONCEPT, which lists names");
        var concept = await reader.FindDecidableConceptAsync(arguments.GetValue(_from) ?? text, cancellationToken).ConfigureAwait(false);
        ConceptLabel? label = Labels.TryParseConcept(arguments.GetValue(_as), out var kind) ? kind : null;
        var split = await NameSplit.DecideAsync(reader.Store, reader.Lookup, concept, text, label, arguments.GetValue(_alone), now, cancellationToken).ConfigureAwait(false);
        return split.Decision is { } decision
            ? new([decision], [(text, split.Name), (concept.Name, split.Own)])
            : throw Explain(split, text, concept, isKindGiven: label is not null, reader.StoreArguments);
    }

    private static PaperGraphException Explain(NameSplit split, string text, NamedNode concept, bool isKindGiven, string store)
    {
        var word = split.Name.Label.ToString().ToLowerInvariant();
        var names = $"split ALIAS, one of {InvocationName.Prefix} aliases {concept.Id}{store}";
        return split.Obstacle == SplitObstacle.OwnName
            ? new(ErrorKind.Usage, $"'{text}' is the name of {concept.Id} itself.", $"{names}; or --as KIND, or --alone")
            : new(ErrorKind.NotFound, $"No paper takes '{text}' for a {word}.", isKindGiven ? $"{InvocationName.Prefix} retype {concept.Id} {word}{store}, if that is what it is" : names);
    }
}
