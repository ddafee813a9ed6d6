using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>merge A B …</c>: several concepts are one.</summary>
internal sealed class MergeVerb : DecidingVerb
{
    private const int Most = 1_000;

    private readonly Argument<string[]> _concepts = Words("CONCEPTS", $"Two or more that are one, in any order: {ConceptForms} of each", new(2, Most));

    public MergeVerb(VerbRunner runner, CommonOptions common)
        : base("merge", "Decide that two or more concepts are one; it keeps the name that papers support best", runner) => AddGrammar(common, _concepts);

    protected override async ValueTask<DecidedNames> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<NamedNode> concepts = [];
        foreach (var text in arguments.GetRequiredValue(_concepts))
        {
            var concept = await reader.FindDecidableConceptAsync(text, cancellationToken).ConfigureAwait(false);
            if (concepts.Exists(earlier => earlier.Id == concept.Id))
                throw new PaperGraphException(ErrorKind.Usage, $"'{text}' is {concept.Id}, which is among them already.", $"{InvocationName.Prefix} aliases {concept.Id}{reader.StoreArguments}, which says why");
            concepts.Add(concept);
        }

        var first = DecidedNames.KeyOf(concepts[0]);
        return DecidedNames.Of([.. concepts.Skip(1).Select(other => Decision.Merge(first, DecidedNames.KeyOf(other), now))], concepts);
    }
}
