using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Web.Api.Cypher;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Mcp.Tools;

/// <summary>Makes an agent's parameters into those of a named query: names into ids, and what is left out into what usually holds.</summary>
internal static class QuestionParameters
{
    private const string Limit = "limit", AnId = "id of a", Ids = "ids of ";

    public static async ValueTask<Dictionary<string, Value>> CompleteAsync(
        AgentGraph agent, ServedGraph graph, NamedQuery query, IReadOnlyDictionary<string, CypherValue> given, int limit, CancellationToken cancellationToken)
    {
        var taken = query.ParameterList;
        var names = taken.Select(parameter => parameter.Key).ToList();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
            throw new ToolException($"{query.Name} takes no '{AnswerText.Echo(unknown)}'.", Describe(query));
        var values = query.Defaults.ToDictionary();
        foreach (var (name, takes) in taken)
        {
            if (given.TryGetValue(name, out var value))
                values[name] = await FindIdsAsync(agent, graph, takes, value.Value, cancellationToken).ConfigureAwait(false);
            else if (name == Limit)
                values[name] = Value.Of(limit + 1L); // the row too many tells that there are more
            else if (!values.ContainsKey(name))
                throw new ToolException($"{query.Name} needs '{name}': {takes}.", Describe(query));
        }

        return values;
    }

    /// <summary>What is said where there is no query of a name.</summary>
    public static ToolException Unknown(string name)
    {
        var word = name.Split('-', '_', ' ')[0];
        var similar = CypherLibrary.Queries.Select(query => query.Name).Where(known => word.Length > 2 && known.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return new($"There is no query '{AnswerText.Echo(name)}'.{(similar.Count > 0 ? $" Did you mean {string.Join(", ", similar)}?" : "")}", "list_queries, which names them all");
    }

    private static async ValueTask<Value> FindIdsAsync(AgentGraph agent, ServedGraph graph, string takes, Value value, CancellationToken cancellationToken)
    {
        if (takes.StartsWith(AnId, StringComparison.Ordinal) && value.Kind == ValueKind.String)
            return await FindIdAsync(value).ConfigureAwait(false);
        if (!takes.StartsWith(Ids, StringComparison.Ordinal) || value.Kind != ValueKind.List)
            return value;
        var ids = new List<Value>();
        foreach (var item in value.AsList())
            ids.Add(item.Kind == ValueKind.String ? await FindIdAsync(item).ConfigureAwait(false) : item);
        return Value.List(ids);

        async ValueTask<Value> FindIdAsync(Value text) => Value.Of((await agent.FindAsync(graph, text.ToString(), KindsOf(takes), cancellationToken).ConfigureAwait(false)).Id);
    }

    private static IReadOnlyList<string> KindsOf(string takes)
    {
        if (takes.Contains("concept", StringComparison.Ordinal))
            return NodeKinds.Concepts;
        var kinds = AgentGraph.Anything.Where(kind => takes.Contains(kind, StringComparison.Ordinal)).ToList();
        return kinds.Count > 0 ? kinds : AgentGraph.Anything;
    }

    private static string Describe(NamedQuery query) => query.Parameters.Length > 0 ? query.Parameters : "no parameters";
}
