using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PaperGraph.Cli.Running;

namespace PaperGraph.Cli.Papers;

/// <summary><c>papers</c>: the papers of the graph, or those of a concept.</summary>
internal sealed class PapersVerb : Verb
{
    private readonly Option<string?> _concept = new("--concept") { Description = "Only papers that name this concept, with their role and sentence", HelpName = "CONCEPT" };

    private readonly Option<int?> _year = new("--year") { Description = "Only papers of this year", HelpName = "YEAR", CustomParser = ParseYear };

    private readonly Option<int> _limit = CommonOptions.Limit(50);

    private static int? ParseYear(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return year;
        result.AddError($"'{result.Tokens[0].Value}' is no year. Try: --year 2024");
        return null;
    }

    public PapersVerb(VerbRunner runner, CommonOptions common)
        : base("papers", "List papers, newest first", runner)
    {
        Options.Add(_concept);
        Options.Add(_year);
        Options.Add(_limit);
        Options.Add(common.MinConfidence);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var concept = arguments.GetValue(_concept) is { } name ? await reader.FindConceptAsync(name, cancellationToken).ConfigureAwait(false) : null;
        var papers = new PaperList(reader, concept?.Id);
        var year = arguments.GetValue(_year);
        var answer = await papers.AskAsync(year, CommonOptions.Most(arguments.GetValue(_limit)), cancellationToken).ConfigureAwait(false);
        if (year is not null && answer.Rows.Count == 0)
            await papers.RequireYearsAsync(cancellationToken).ConfigureAwait(false);
        var whenEmpty = answer.Rows.Count > 0 ? "" : await papers.ExplainEmptyAsync(year, cancellationToken).ConfigureAwait(false);
        papers.Write(session.Results, answer, whenEmpty);
        return ExitCode.Success;
    }
}
