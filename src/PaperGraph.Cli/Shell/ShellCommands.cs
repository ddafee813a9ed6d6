using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Shell;

/// <summary>What a line that begins with a colon does.</summary>
internal sealed class ShellCommands(ShellParameters parameters, ShellHistory history, IGraphStore store, ICypherRunner runner)
{
    /// <summary>The commands: word, what it takes, what it does.</summary>
    public static IReadOnlyList<(string Word, string Takes, string Does)> All { get; } =
    [
        (":help", "", "list these commands"),
        (":schema", "", "labels, relationship types and properties of the graph, with counts"),
        (":param", "name => expression", "set a parameter for all statements that follow; without an expression list them"),
        (":params", "[clear]", "list the parameters, or take them away"),
        (":queries", "[word]", "list the named queries, those that say the word; a query's name is a statement too"),
        (":history", "", "list the statements of this and earlier sessions"),
        (":exit", "", "leave (also Ctrl+D)"),
    ];

    /// <summary>Whether a word ends the shell.</summary>
    public static bool IsExit(string line) => line.Trim().TrimEnd(';') is ":exit" or ":quit" or ":q";

    /// <summary>Runs a command and gives what it answers; null where it answers nothing.</summary>
    /// <exception cref="PaperGraphException">There is no such command, or it fails.</exception>
    public async ValueTask<CypherResult?> RunAsync(string line, CancellationToken cancellationToken)
    {
        var words = line.Trim().TrimEnd(';').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var argument = words.Length > 1 ? words[1] : "";
        switch (words[0])
        {
            case ":help":
                return Table(["command", "does"], All.Select(command => new[] { Value.Of($"{command.Word} {command.Takes}".TrimEnd()), Value.Of(command.Does) }));
            case ":schema":
                return Schema(await (await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false)).DescribeAsync(GraphFilter.All, cancellationToken).ConfigureAwait(false));
            case ":param" when argument.Length > 0:
                await parameters.SetAsync(argument, runner, cancellationToken).ConfigureAwait(false);
                return null;
            case ":params" when argument == "clear":
                parameters.Clear();
                return null;
            case ":param" or ":params":
                return Table(["parameter", "value"], parameters.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new[] { Value.Of(pair.Key), pair.Value }));
            case ":queries":
                return Queries(argument);
            case ":history":
                return Table(["statement"], history.Entries.Select(entry => new[] { Value.Of(entry) }));
            default:
                var near = EditDistance.Nearest(words[0], All.Select(command => command.Word));
                throw new PaperGraphException(ErrorKind.Usage, $"There is no command '{words[0]}'.", near is null ? ":help, which lists them" : $"did you mean {near}?");
        }
    }

    private static CypherResult Queries(string word) => Table(
        ["query", "parameters", "answers"],
        CypherLibrary.Queries.Where(query => word.Length == 0 || $"{query.Name} {query.Answers}".Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(query => new[] { Value.Of(query.Name), Value.Of(query.Parameters), Value.Of(query.Answers) }));

    private static CypherResult Schema(GraphDescription graph) => Table(
        ["what", "name", "count or type"],
        [
            .. graph.Labels.Select(pair => new[] { Value.Of("label"), Value.Of(pair.Key), Value.Of(pair.Value) }),
            .. graph.Types.Select(pair => new[] { Value.Of("relationship type"), Value.Of(pair.Key), Value.Of(pair.Value) }),
            .. graph.NodeProperties.Select(pair => new[] { Value.Of("property of nodes"), Value.Of(pair.Key), Value.Of(pair.Value.ToString()) }),
            .. graph.RelationshipProperties.Select(pair => new[] { Value.Of("property of relationships"), Value.Of(pair.Key), Value.Of(pair.Value.ToString()) }),
        ]);

    private static CypherResult Table(IReadOnlyList<string> columns, IEnumerable<Value[]> rows) => new(columns, [.. rows]);
}
