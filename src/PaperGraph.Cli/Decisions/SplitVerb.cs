using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

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
        var label = Labels.TryParseConcept(arguments.GetValue(_as), out var kind) ? kind : DecidedNames.LabelOf(concept);
        var (name, own) = (NameKey.Of(label, text), DecidedNames.KeyOf(concept));
        if (name == own && !arguments.GetValue(_alone))
            throw new PaperGraphException(ErrorKind.Usage, $"'{text}' is the name of {concept.Id} itself.", $"split ALIAS, one of {InvocationName.Prefix} aliases {concept.Id}{reader.StoreArguments}; or --as KIND, or --alone");
        var isKnown = arguments.GetValue(_as) is null && concept.Aliases.Prepend(concept.Name).Any(known => NameNormalizer.Normalize(known) == name.NormalForm);
        if (!isKnown && !await reader.HasConceptAsync(name, text, cancellationToken).ConfigureAwait(false) && !await IsWrittenAsync(reader.Store, name, cancellationToken).ConfigureAwait(false))
        {
            var word = label.ToString().ToLowerInvariant();
            throw new PaperGraphException(
                ErrorKind.NotFound, $"No paper takes '{text}' for a {word}.",
                arguments.GetValue(_as) is null ? $"split ALIAS, one of {InvocationName.Prefix} aliases {concept.Id}{reader.StoreArguments}" : $"{InvocationName.Prefix} retype {concept.Id} {word}{reader.StoreArguments}, if that is what it is");
        }

        return new([Decision.Split(name, arguments.GetValue(_alone) ? null : own, now)], [(text, name), (concept.Name, own)]);
    }

    /// <summary>Whether some paper names a thing of this kind so, or defines it as short or long for something. Only what no concept is called has to be looked for so.</summary>
    private static ValueTask<bool> IsWrittenAsync(IGraphStore store, NameKey name, CancellationToken cancellationToken) => store.ReadRecordsAsync(cancellationToken).AnyAsync(
        record => record.Mentions.Mentions.Any(mention => mention.Key == name)
            || record.Mentions.Abbreviations.Any(definition => NameNormalizer.Normalize(definition.Short) == name.NormalForm || NameNormalizer.Normalize(definition.Long) == name.NormalForm),
        cancellationToken);
}
