using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Show;

/// <summary><c>show PAPER</c>: a paper with its concepts marked in its text, and the reason for each.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> _paper = new("PAPER") { Description = "The id of a paper, with or without paper/ before it" };

    public ShowVerb(VerbRunner runner, CommonOptions common)
        : base("show", "Show a paper with its concepts marked in the text, and the reason for each", runner)
    {
        Arguments.Add(_paper);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var paper = await reader.FindPaperAsync(arguments.GetRequiredValue(_paper), cancellationToken).ConfigureAwait(false);
        (string, Value)[] parameters = [("paper", Value.Of(paper.Id))];
        var concepts = MarkedConcept.OfPaper(await reader.AskAsync("show", parameters, cancellationToken).ConfigureAwait(false));
        if (session.Results.Format == OutputFormat.Table)
        {
            var facts = await reader.AskAsync("show-paper", parameters, cancellationToken).ConfigureAwait(false);
            MarkedText.Write(session.Terminal.Results, facts.Read().Single(), concepts);
        }

        var table = new ResultTable("number", "role", "concept", "name", "confidence", "extractor", "field", "start", "end", "evidence") { WhenEmpty = "No concept was found in this paper." };
        session.Results.Write(
            table.AddRange(concepts.Select(concept => concept.ToRow())),
            concepts.Count == 0 ? null : () => MarkedText.Legend(concepts));
        return ExitCode.Success;
    }
}
