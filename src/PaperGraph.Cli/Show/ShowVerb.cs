using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Show;

/// <summary><c>show NODE</c>: a paper with its concepts marked in its text and the reason for each, or a concept with its papers.</summary>
internal sealed class ShowVerb : Verb
{
    private const long MostPapers = 20;

    private readonly Argument<string> _node = new("PAPER or CONCEPT") { Description = "The id of a paper, with or without paper/ before it, or its title; or a concept" };

    public ShowVerb(VerbRunner runner, CommonOptions common)
        : base("show", "Show a paper with its concepts marked in the text and the reason for each; or a concept with its confidence and papers", runner)
    {
        Arguments.Add(_node);
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var (node, namesake) = await reader.FindPaperOrConceptAsync(arguments.GetRequiredValue(_node), cancellationToken).ConfigureAwait(false);
        if (namesake is not null)
            session.Terminal.Say($"note: this is the paper; {namesake.Name} is a {namesake.Kind} too. Try: {InvocationName.Prefix} show {ShellWord.Of(namesake.Id)}{session.StoreArguments}");
        await (node.Kind == NodeKinds.Paper ? WritePaperAsync(session, reader, node, cancellationToken) : WriteConceptAsync(session, reader, node, cancellationToken)).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async Task WritePaperAsync(Session session, GraphReader reader, NamedNode paper, CancellationToken cancellationToken)
    {
        (string, Value)[] parameters = [("paper", Value.Of(paper.Id))];
        var concepts = MarkedConcept.OfPaper(await reader.AskAsync("show", parameters, cancellationToken).ConfigureAwait(false));
        if (session.Results.Format == OutputFormat.Table)
        {
            var facts = await reader.Queries.AskAsync("show-paper", parameters, cancellationToken).ConfigureAwait(false);
            MarkedText.Write(session.Terminal.Results, facts.Read().First(), concepts);
        }

        var table = new ResultTable("number", "role", "concept", "name", "confidence", "extractor", "field", "start", "end", "evidence")
        {
            WhenEmpty = concepts.Count > 0 ? "" : await reader.ExplainEmptyAsync("No concept was found in this paper.", "show", parameters, cancellationToken).ConfigureAwait(false),
        };
        session.Results.Write(
            table.AddRange(concepts.Select(concept => concept.ToRow())),
            concepts.Count == 0 ? null : () => MarkedText.Legend(concepts));
    }

    private static async Task WriteConceptAsync(Session session, GraphReader reader, NamedNode concept, CancellationToken cancellationToken)
    {
        (string, Value) parameter = ("concept", Value.Of(concept.Id));
        var facts = await reader.AskAsync("show-concept", [parameter], cancellationToken).ConfigureAwait(false);
        (string, Value)[] ofPapers = [parameter, ("year", Value.Null), ("limit", Value.Of(MostPapers))];
        var papers = await reader.AskAsync("papers-concept", ofPapers, cancellationToken).ConfigureAwait(false);
        if (papers.Rows.Count == 0 && await reader.ExplainEmptyAsync("", "papers-concept", ofPapers, cancellationToken).ConfigureAwait(false) is { Length: > 0 } below)
            session.Terminal.Say($"note: no paper.{below}");
        session.Results.Write(
            ResultTable.Of(facts, "concept", "name", "papers", "confidence", "firstYear", "lastYear", "aliases"), () => ShownConcept.Draw(facts.Read().First(), papers));
    }
}
