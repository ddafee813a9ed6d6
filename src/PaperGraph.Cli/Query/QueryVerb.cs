using System.CommandLine;
using System.Globalization;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Query;

/// <summary><c>query TEXT</c>: Cypher of one's own, or one of the named queries.</summary>
internal sealed class QueryVerb : Verb
{
    // More rows than that nobody reads on a terminal; a program that takes JSON or CSV wants all.
    private const int ReadableRows = 1_000;

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

    private readonly Option<int?> _limit = new("--limit", "-n") { Description = $"How many rows at the most, 0 for all (default: {NamedInput.UsualRows} for a named query that takes a limit, {ReadableRows} for a table, else all)", HelpName = "N" };

    private readonly Option<QueryFormat> _format = QueryFormats.Create();

    public QueryVerb(VerbRunner runner, CommonOptions common)
        : base("query", "Ask the graph in Cypher, or by a named query (needs a Neo4j server)", runner)
    {
        Arguments.Add(_text);
        foreach (var option in new Option[] { _list, _file, _parameters, _parametersFile, _format, _limit, common.MinConfidence, _timeout, _write })
            Options.Add(option);
        Validators.Add(result =>
        {
            var sources = (result.GetValue(_text) is null ? 0 : 1) + (result.GetValue(_file) is null ? 0 : 1) + (result.GetValue(_list) ? 1 : 0);
            if (sources != 1)
                result.AddError("query takes one of: a statement, a query's name, --file FILE, --list.");
        });
        _timeout.Require(seconds => seconds is null or (> 0 and < 1e9), "--timeout takes a number of seconds above 0.");
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
        input.Named?.AddLimit(parameters, arguments.GetValue(_limit));
        AddMinConfidence(input.Named, parameters, session.MinConfidence);
        input.Named?.Check(parameters);
        input.Named?.AddDefaults(parameters);
        var mayWrite = arguments.GetValue(_write);
        await using var store = await session.OpenStoreAsync(mayWrite ? StoreAccess.Write : StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        var runner = GraphStores.RunnerOf(store);
        if (input.Named is not null)
            await FollowRedirectsAsync(input.Named, parameters, store, cancellationToken).ConfigureAwait(false);
        var result = await runner.RunAsync(
            new CypherQuery(input.Text)
            {
                Source = input.Source,
                Parameters = parameters,
                MayWrite = mayWrite,
                TimeLimit = arguments.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                RowLimit = LimitOf(arguments),
            },
            cancellationToken).ConfigureAwait(false);
        writer.Write(result);
        foreach (var note in Notes(result, input.Source))
            session.Terminal.Say(note);
        if (result is { Rows.Count: 0, Columns.Count: > 0, Plan: null } && session.MinConfidence is > 0 and var least)
            session.Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"note: less sure than {least} was left out. Try: a smaller --min-confidence"));
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
        (null, QueryFormat.Table) => ReadableRows,
        _ => null,
    };

    private static CypherResult ListOfQueries() => new(
        ["query", "parameters", "answers"],
        [.. CypherLibrary.Queries.Select(query => (Value[])[Value.Of(query.Name), Value.Of(query.Parameters), Value.Of(query.Answers)])]);

    // An id that is gone stands for the one that took its place, here as for every verb.
    private static async Task FollowRedirectsAsync(NamedInput named, Dictionary<string, Value> parameters, IGraphStore store, CancellationToken cancellationToken)
    {
        foreach (var name in named.Ids.Where(name => parameters[name].Kind == ValueKind.String))
        {
            if (await store.FindRedirectAsync(parameters[name].AsString(), cancellationToken).ConfigureAwait(false) is { } living)
                parameters[name] = Value.Of(living);
        }
    }

    private static IEnumerable<string> Notes(CypherResult result, string source)
    {
        foreach (var note in result.Notes)
            yield return $"note: {source}:{(char.IsAsciiDigit(note[0]) ? "" : " ")}{note}";
        if (result.Counters.ContainsUpdates)
            yield return CounterText.Of(result.Counters);
        if (result.IsCut)
            yield return string.Create(CultureInfo.InvariantCulture, $"note: there are more than these {result.Rows.Count:N0} rows. Try: --limit 0 for all, or another --limit");
    }
}
