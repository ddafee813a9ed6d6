namespace PaperGraph.Export;

/// <summary>What a writer wrote.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Relationships">How many relationships; in a picture, how many lines.</param>
public readonly record struct WrittenGraph(long Nodes, long Relationships)
{
    private readonly IReadOnlyList<string>? _notes;

    /// <summary>What of the graph the format could not hold, a sentence for each property.</summary>
    /// <value>None where it held everything, or where the format is meant to leave things out.</value>
    public IReadOnlyList<string> Notes
    {
        get => _notes ?? [];
        init => _notes = value.Count == 0 ? null : value;
    }
}
