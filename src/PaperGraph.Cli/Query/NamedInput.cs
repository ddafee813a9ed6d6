using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Query;

/// <summary>A named query that a user runs.</summary>
internal sealed class NamedInput(NamedQuery query)
{
    private const string Limit = "limit";

    /// <summary>The parameter that <c>--min-confidence</c> gives.</summary>
    public const string MinConfidence = "minConfidence";

    /// <summary>How many rows a named query gives that is not told.</summary>
    public const int UsualRows = 50;

    /// <summary>The parameters that take the id of a node.</summary>
    public IEnumerable<string> Ids => query.ParameterList.Where(parameter => parameter.Value.StartsWith("id of", StringComparison.Ordinal)).Select(parameter => parameter.Key);

    /// <summary>Of many parameters those that the query takes.</summary>
    public Dictionary<string, Value> Among(IReadOnlyDictionary<string, Value> all) =>
        query.ParameterList.Where(parameter => all.ContainsKey(parameter.Key)).ToDictionary(parameter => parameter.Key, parameter => all[parameter.Key]);

    /// <summary>Gives the parameters that need not be given, and refuses those that it lacks or does not take.</summary>
    /// <param name="given">The parameters as they were given.</param>
    /// <param name="limit">For a query that takes a limit, the one of the command line; 0 stands for all.</param>
    /// <exception cref="PaperGraphException">A parameter is missing, or is none of the query's.</exception>
    public void Complete(Dictionary<string, Value> given, int? limit)
    {
        AddLimit(given, limit);
        Check(given);
        CheckKinds(given);
        foreach (var (name, value) in query.Defaults)
            given.TryAdd(name, value);
    }

    // Ids are texts. A number finds nothing in silence, and is no rare slip: what looks like JSON is taken as JSON.
    private void CheckKinds(Dictionary<string, Value> given)
    {
        foreach (var name in Ids)
        {
            if (given[name] is { IsNull: false, Kind: not ValueKind.String } value)
            {
                throw new PaperGraphException(
                    ErrorKind.Usage, $"{query.Name} takes the id of a node as '{name}', which is a text, and {value} is none.",
                    $"an id such as method/lora; where it really is written so, --param '{name}=\"{value}\"'");
            }
        }
    }

    private void AddLimit(Dictionary<string, Value> given, int? limit)
    {
        if (query.ParameterList.Any(parameter => parameter.Key == Limit))
            given.TryAdd(Limit, Value.Of((long)CommonOptions.Most(limit ?? UsualRows)));
    }

    private void Check(IReadOnlyDictionary<string, Value> given)
    {
        var names = query.ParameterList.Select(parameter => parameter.Key).ToList();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            var near = EditDistance.Nearest(unknown, names);
            throw new PaperGraphException(
                ErrorKind.Usage, $"{query.Name} takes no parameter '{unknown}'.", near is not null ? $"--param {near}=…" : names.Count == 0 ? "it takes none" : "it takes " + query.Parameters);
        }

        var missing = query.ParameterList.Where(parameter => !given.ContainsKey(parameter.Key) && !query.Defaults.ContainsKey(parameter.Key)).ToList();
        if (missing.Count == 0)
            return;
        var list = missing.Select(parameter => $"{Environment.NewLine}  {parameter.Key}: {parameter.Value}");
        throw new PaperGraphException(
            ErrorKind.Usage, $"{query.Name} needs {(missing.Count == 1 ? "a parameter" : "parameters")}:{string.Concat(list)}", string.Join(' ', missing.Select(parameter => $"--param {parameter.Key}=…")));
    }
}
