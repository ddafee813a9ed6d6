using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Arguments for named queries that have much to tell: of each label, what has the most relationships.</summary>
internal sealed class SampleArguments
{
    private static readonly Dictionary<string, (string Label, int Place)> Ids = new()
    {
        ["concept"] = ("Concept", 0),
        ["other"] = ("Concept", 1),
        ["from"] = ("Concept", 2),
        ["to"] = ("Concept", 5),
        ["benchmark"] = ("Benchmark", 0),
        ["method"] = ("Method", 0),
        ["model"] = ("Model", 0),
        ["topic"] = ("Topic", 0),
        ["paper"] = ("Paper", 0),
        ["author"] = ("Author", 0),
        ["venue"] = ("Venue", 0),
    };

    private static readonly Dictionary<string, Value> Others = new()
    {
        ["limit"] = Value.Of(25),
        ["kind"] = Value.Of("benchmark"),
        ["text"] = Value.Of("reason"),
        ["confidence"] = Value.Of(0.8),
        ["kinds"] = Value.List(["benchmark", "paper"]),
        ["among"] = Value.Null,
        ["year"] = Value.Null,
        ["evidence"] = Value.Of(true),
        ["anyRole"] = Value.Of(true),
        ["name"] = Value.Of("reasoning"),
        ["role"] = Value.Null,
        ["skip"] = Value.Of(3),
        ["types"] = Value.List(["CO_OCCURS", "BROADER", "VERSION_OF", "SCORES", "USES"]),
    };

    private readonly ILookup<string, string> _idsOfLabel;

    private SampleArguments(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphRelationship> relationships)
    {
        var degrees = relationships.SelectMany(link => new[] { link.From, link.To }).CountBy(id => id).ToDictionary();
        _idsOfLabel = nodes.OrderByDescending(node => degrees.GetValueOrDefault(node.Id)).ThenBy(node => node.Id, StringComparer.Ordinal)
            .SelectMany(node => node.Labels.Select(label => (label, node.Id))).ToLookup(pair => pair.label, pair => pair.Id);
    }

    /// <summary>The arguments of a query on a graph.</summary>
    public static Dictionary<string, Value> For(NamedQuery query, IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphRelationship> relationships)
    {
        var choice = new SampleArguments(nodes, relationships);
        return query.ParameterList.ToDictionary(parameter => parameter.Key, parameter => query.Defaults.TryGetValue(parameter.Key, out var value) ? value : choice.Choose(parameter.Key, parameter.Value));
    }

    private Value Choose(string name, string takes) =>
        takes == "year" ? Value.Of(name == "from" ? 2015 : 2030)
        : name == "papers" ? Value.List(_idsOfLabel["Paper"].Take(4))
        : name is "ids" or "nodes" or "concepts" ? Value.List(_idsOfLabel["Concept"].Take(8).Concat(_idsOfLabel["Paper"].Take(8)))
        : Others.TryGetValue(name, out var other) ? other
        : Value.Of(_idsOfLabel[Ids[name].Label].ElementAt(Ids[name].Place));
}
