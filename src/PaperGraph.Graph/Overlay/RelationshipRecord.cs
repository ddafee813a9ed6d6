namespace PaperGraph.Graph.Overlay;

/// <summary>A relationship that was written since the base. Changed only by the transaction that made it.</summary>
internal sealed class RelationshipRecord(long writer, long stored, int type, int start, int end)
{
    /// <summary>The transaction that made this record.</summary>
    public long Writer { get; } = writer;

    public long Stored { get; } = stored;

    public int Type { get; } = type;

    public int Start { get; } = start;

    public int End { get; } = end;

    public bool IsGone { get; set; }

    /// <summary>The properties; null where they are as in the base.</summary>
    public PropertyList? Properties { get; set; }

    public RelationshipRecord CopyFor(long writer) => new(writer, Stored, Type, Start, End) { IsGone = IsGone, Properties = Properties };
}
