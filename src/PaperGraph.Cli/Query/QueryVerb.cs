using System.CommandLine;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Query;

/// <summary><c>query TEXT</c>: Cypher of one's own, or one of the named queries.</summary>
internal sealed class QueryVerb : Verb
{
    private readonly Argument<string?> _text = new("QUERY") { Description = "A Cypher statement, the name of a query (--list), or - for standard input", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string?> _file = new("--file") { Description = "Read the statement from this file", HelpName = "FILE" };

    private readonly Option<bool> _list = new("--list") { Description = "List the named queries: their parameters, what they answer" };

    private readonly Option<string[]> _parameters = new("--param", "-p")
    {
        Description = "A parameter, repeatable: a number, true, false, null, list, map or quoted text as JSON writes it; anything else is text",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<string?> _parametersFile = new("--params-file") { Description = "A JSON object of parameters; --param goes before it", HelpName = "FILE" };

    private readonly Option<bool> _write = new("--write") { Description = "Let the statement write; else it may only read" };

    private readonly Option<double?> _timeout = new("--timeout") { Description = "End it after so many seconds, on the server too (default: never)", HelpName = "SECONDS" };

    private readonly Option<int?> _limit = new("--limit", "-n") { Description = $"How many rows at the most, 0 for all (default: {NamedInput.UsualRows} for a named query that takes a limit, {StatementRunner.ReadableRows} for a table, else all)", HelpName = "N" };

    private readonly Option<string?> _importFolder = StatementRunner.ImportFolder();

    private readonly Option<int?> _repeat = new("--repeat") { Description = "Run it so many times, and tell the median and the 95th percentile in milliseconds as JSON on standard error", HelpName = "N" };

    private readonly Option<QueryFormat> _format = QueryFormats.Create();

    public QueryVerb(VerbRunner runner, CommonOptions common)
        : base("query", "Ask the graph in Cypher, or by a named query", runner)
    {
        Arguments.Add(_text);
        foreach (var option in new Option[] { _list, _file, _parameters, _parametersFile, _format, _limit, common.MinConfidence, _timeout, _repeat, _write, _importFolder })
            Options.Add(option);
        Validators.Add(result =>
        {
            var sources = (result.GetValue(_text) is null ? 0 : 1) + (result.GetValue(_file) is null ? 0 : 1) + (result.GetValue(_list) ? 1 : 0);
            if (sources != 1)
                result.AddError("query takes one of: a statement, a query's name, --file FILE, --list.");
        });
        _timeout.Require(seconds => seconds is null or (> 0 and < 1e9), "--timeout takes a number of seconds above 0.");
        _repeat.Require(times => times is null or > 0, "--repeat takes a whole number above 0.");
        _limit.Require(limit => limit is null or >= 0, "--limit takes a whole number, 0 or more.");
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var writer = new QueryWriter(session.Terminal, arguments.GetValue(_format));
        if (arguments.GetValue(_list))
        {
            writer.Write(ListOfQueries());
            return ExitCode.Success;
        }

        var input = await QueryInput.ReadAsync(arguments.GetValue(_text), arguments.GetValue(_file), session.Terminal, cancellationToken).ConfigureAwait(false);
        var parameters = QueryParameters.Read(arguments.GetValue(_parametersFile), arguments.GetValue(_parameters) ?? []);
        AddMinConfidence(input.Named, parameters, session.MinConfidence);
        input.Named?.Complete(parameters, arguments.GetValue(_limit));
        var mayWrite = arguments.GetValue(_write);
        await using var store = await session.OpenStoreAsync(mayWrite ? StoreAccess.Write : StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var statements = new StatementRunner(store, GraphStores.RunnerOf(store, new() { ImportFolder = arguments.GetValue(_importFolder) }), session.Terminal, writer)
        {
            MayWrite = mayWrite,
            TimeLimit = arguments.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            RowLimit = LimitOf(arguments),
            NamedLimit = arguments.GetValue(_limit),
            Repeat = arguments.GetValue(_repeat),
            MinConfidence = session.MinConfidence ?? 0,
        };
        await statements.RunAsync(input, parameters, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static void AddMinConfidence(NamedInput? named, Dictionary<string, Value> parameters, double? least)
    {
        if (least is null)
            return;
        if (named is null)
            throw new PaperGraphException(ErrorKind.Usage, "--min-confidence is for named queries.", "WHERE r.confidence >= 0.7 in the statement");
        parameters.TryAdd(NamedInput.MinConfidence, Value.Of(least.Value));
    }

    private int? LimitOf(ParseResult arguments) => (arguments.GetValue(_limit), arguments.GetValue(_format)) switch
    {
        (0, _) => null,
        ({ } limit, _) => limit,
        (null, QueryFormat.Table) => StatementRunner.ReadableRows,
        _ => null,
    };

    private static CypherResult ListOfQueries() => new(
        ["query", "parameters", "answers"],
        [.. CypherLibrary.Queries.Select(query => (Value[])[Value.Of(query.Name), Value.Of(query.Parameters), Value.Of(query.Answers)])]);
}
