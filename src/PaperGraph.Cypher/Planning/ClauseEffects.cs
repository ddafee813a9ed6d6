using System.Collections.Immutable;

namespace PaperGraph.Cypher.Planning;

/// <summary>What a clause reads of the graph, and what it changes.</summary>
internal sealed class ClauseEffects
{
    /// <summary>The labels that scanned nodes must carry, one set for each scan; an empty set is any node.</summary>
    public List<ImmutableArray<string>> Scans { get; } = [];

    /// <summary>Types of relationships that are followed.</summary>
    public NameSet ReadTypes { get; } = new();

    /// <summary>Property keys that are read.</summary>
    public NameSet ReadKeys { get; } = new();

    /// <summary>Labels that are tested.</summary>
    public NameSet ReadLabels { get; } = new();

    /// <summary>The labels of each node that may be created; null where they are not known.</summary>
    public List<ImmutableArray<string>?> CreatedNodes { get; } = [];

    public NameSet CreatedTypes { get; } = new();

    public NameSet SetKeys { get; } = new();

    public NameSet SetLabels { get; } = new();

    /// <summary>Whether anything is deleted.</summary>
    public bool Deletes { get; set; }

    /// <summary>Whether it changes anything.</summary>
    public bool Writes => Deletes || CreatedNodes.Count > 0 || !CreatedTypes.IsEmpty || !SetKeys.IsEmpty || !SetLabels.IsEmpty;

    private bool Reads => Scans.Count > 0 || !ReadTypes.IsEmpty || !ReadKeys.IsEmpty || !ReadLabels.IsEmpty;

    public void Add(ClauseEffects other)
    {
        Scans.AddRange(other.Scans);
        ReadTypes.Add(other.ReadTypes);
        ReadKeys.Add(other.ReadKeys);
        ReadLabels.Add(other.ReadLabels);
        CreatedNodes.AddRange(other.CreatedNodes);
        CreatedTypes.Add(other.CreatedTypes);
        SetKeys.Add(other.SetKeys);
        SetLabels.Add(other.SetLabels);
        Deletes |= other.Deletes;
    }

    /// <summary>What of another's changes these reads could meet, in words; null where nothing.</summary>
    public string? ConflictWith(ClauseEffects writer)
    {
        if (writer.Deletes && Reads)
            return "delete";
        if (Scans.Any(scan => writer.CreatedNodes.Any(created => created is not { } labels || scan.All(labels.Contains))))
            return "create node";
        if (ReadTypes.Overlaps(writer.CreatedTypes))
            return "create relationship";
        if (ReadKeys.Overlaps(writer.SetKeys))
            return "set property";
        return ReadLabels.Overlaps(writer.SetLabels) ? "set label" : null;
    }
}
