using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary><c>split NAME</c>: a name is taken out of its concept.</summary>
internal sealed class SplitVerb : DecidingVerb
{
    private readonly Argument<string> _name = new("NAME") { Description = "A name or alias as papers write it" };

    private readonly Option<string?> _from = new("--from") { Description = "The concept that it is not (default: the one that it leads to now)", HelpName = "CONCEPT" };

    private readonly Option<bool> _alone = new("--alone") { Description = "Keep it apart from every other name, whatever papers write" };

    public SplitVerb(VerbRunner runner, CommonOptions common)
        : base("split", "Decide that a name is another concept than the one it leads to", runner)
    {
        Arguments.Add(_name);
        Options.Add(_from);
        Options.Add(_alone);
        AddOptions(common);
    }

    protected override async ValueTask<Decision> DecideAsync(ParseResult arguments, GraphReader reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var text = arguments.GetRequiredValue(_name);
        var concept = await reader.FindConceptAsync(arguments.GetValue(_from) ?? text, cancellationToken).ConfigureAwait(false);
        var (name, own) = (NameKey.Of(LabelOf(concept), text), KeyOf(concept));
        if (arguments.GetValue(_alone))
            return Decision.Split(name, null, now);
        return name == own
            ? throw new PaperGraphException(ErrorKind.Usage, $"'{text}' is the name of {concept.Id} itself.", $"split ALIAS, one of {InvocationName.Prefix} aliases {concept.Id}; or --from, or --alone")
            : Decision.Split(name, own, now);
    }
}
