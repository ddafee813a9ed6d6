namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>Something that can be found by its names.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Kind">What kind of thing it is, such as one of <see cref="NodeKinds"/>; suggestions can be asked for by kind.</param>
/// <param name="Name">The name or title that is shown.</param>
/// <param name="OtherNames">What else it is called.</param>
/// <param name="Weight">How much it matters beside others that match as well, such as a number of papers.</param>
/// <param name="Year">The year that tells it from others of its name, such as a paper's.</param>
public sealed record NameEntry(string Id, string Kind, string Name, IReadOnlyList<string> OtherNames, double Weight, int? Year = null)
{
    /// <summary>The entry of a node: its kind by its id, its weight by its papers.</summary>
    public static NameEntry Of(NamedNode node, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new(node.Id, node.Kind, node.Name, node.Aliases, node.Papers, year);
    }
}
