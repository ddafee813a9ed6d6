using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>keep A</c>, <c>keep A B</c>: it is right as it is, so <c>review</c> asks no more.</summary>
internal sealed class KeepVerb : DecidingVerb
{
    private readonly Argument<string> _concept = new("CONCEPT") { Description = $"It is a concept, one, and of its kind: {ConceptForms}" };

    private readonly Argument<string?> _other = new("OTHER") { Description = "With a second: the two are two", Arity = ArgumentArity.ZeroOrOne };

    public KeepVerb(VerbRunner runner, CommonOptions common)
        : base("keep", "Decide that a concept, or that two are two, is right as it is: review asks no more", runner) => AddGrammar(common, _concept, _other);

    protected override async ValueTask<DecidedNames> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var concept = await reader.FindDecidableConceptAsync(arguments.GetRequiredValue(_concept), cancellationToken).ConfigureAwait(false);
        if (arguments.GetValue(_other) is not { } text)
            return DecidedNames.Of(Decision.Keep(DecidedNames.KeyOf(concept), null, now), concept);
        var other = await reader.FindDecidableConceptAsync(text, cancellationToken).ConfigureAwait(false);
        return other.Id == concept.Id
            ? throw new PaperGraphException(ErrorKind.Usage, $"Both are {concept.Id}.", $"split, which makes two of it; {InvocationName.Prefix} aliases {concept.Id}{reader.StoreArguments} says why they are one")
            : DecidedNames.Of(Decision.Keep(DecidedNames.KeyOf(concept), DecidedNames.KeyOf(other), now), concept, other);
    }
}
