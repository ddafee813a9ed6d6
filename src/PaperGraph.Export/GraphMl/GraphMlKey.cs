namespace PaperGraph.Export.GraphMl;

/// <summary>A declared attribute.</summary>
/// <param name="Id">Its id in the file, unique over nodes and edges: <c>n_label</c>.</param>
/// <param name="Name">Its name for people: <c>label</c>.</param>
/// <param name="Type">Its type.</param>
internal sealed record GraphMlKey(string Id, string Name, GraphMlType Type);
