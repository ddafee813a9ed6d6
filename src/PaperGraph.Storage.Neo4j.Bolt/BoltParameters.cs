using System.Collections;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>A statement's parameters as the driver takes them.</summary>
internal static class BoltParameters
{
    public static Dictionary<string, object?> Of(Statement statement) => statement.Parameters.ToDictionary(parameter => parameter.Name, parameter => Of(parameter.Value));

    private static object? Of(object? value) => value switch
    {
        null or string or bool or int or long or double => value,
        Value held => Of(held),
        IEnumerable<KeyValuePair<string, Value>> map => map.ToDictionary(entry => entry.Key, entry => Of(entry.Value)),
        IEnumerable<KeyValuePair<string, object?>> map => map.ToDictionary(entry => entry.Key, entry => Of(entry.Value)),
        IEnumerable items => items.Cast<object?>().Select(Of).ToList(),
        _ => throw new ArgumentException($"No parameter can be a {value.GetType()}.", nameof(value)),
    };

    private static object? Of(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.String => value.AsString(),
        ValueKind.List => value.AsList().Select(Of).ToList(),
        ValueKind.Map => value.AsMap().ToDictionary(entry => entry.Key, entry => Of(entry.Value)),
        _ => throw new ArgumentException($"No parameter can be a {value.Kind}.", nameof(value)),
    };
}
