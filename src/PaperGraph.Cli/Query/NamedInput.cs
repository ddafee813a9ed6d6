using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Query;

/// <summary>A named query that a user runs.</summary>
internal sealed class NamedInput(NamedQuery query)
{
    /// <summary>The parameters that take the id of a node.</summary>
    public IEnumerable<string> Ids => query.ParameterList.Where(parameter => parameter.Value.StartsWith("id of", StringComparison.Ordinal)).Select(parameter => parameter.Key);

    /// <summary>Refuses parameters that it lacks or does not take.</summary>
    /// <exception cref="PaperGraphException">There is one.</exception>
    public void Check(IReadOnlyDictionary<string, Value> given)
    {
        var names = query.ParameterList.Select(parameter => parameter.Key).ToList();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            var near = EditDistance.Nearest(unknown, names);
            throw new PaperGraphException(
                ErrorKind.Usage, $"{query.Name} takes no parameter '{unknown}'.", near is not null ? $"--param {near}=…" : names.Count == 0 ? "it takes none" : "it takes " + query.Parameters);
        }

        var missing = query.ParameterList.Where(parameter => !given.ContainsKey(parameter.Key)).ToList();
        if (missing.Count == 0)
            return;
        var list = missing.Select(parameter => $"{Environment.NewLine}  {parameter.Key}: {parameter.Value}");
        throw new PaperGraphException(
            ErrorKind.Usage, $"{query.Name} needs {(missing.Count == 1 ? "a parameter" : "parameters")}:{string.Concat(list)}", string.Join(' ', missing.Select(parameter => $"--param {parameter.Key}=…")));
    }
}
