namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// A Cypher statement with its parameters: null, booleans, integers, doubles, texts, values of the graph, property maps,
/// dictionaries, and sequences of these.
/// </summary>
internal sealed record Statement(string Text, params (string Name, object? Value)[] Parameters);
