namespace PaperGraph.Export.GraphMl;

/// <summary>How attributes are named in a file.</summary>
/// <param name="NodePrefix">What stands before the name of a node's attribute in the id of its key.</param>
/// <param name="EdgePrefix">The same for edges.</param>
/// <param name="Taken">Further names that no property may have, in any case.</param>
internal sealed record KeyNaming(string NodePrefix, string EdgePrefix, params IReadOnlyList<string> Taken)
{
    /// <summary>Ids that differ over nodes and edges and that no reader takes for something else.</summary>
    public static KeyNaming Usual { get; } = new("n_", "e_");
}
