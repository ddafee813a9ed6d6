namespace PaperGraph.Storage.Embedded;

/// <summary>How an embedded store behaves.</summary>
public sealed record EmbeddedStoreOptions
{
    /// <summary>How large the file may grow; a commit that would exceed it fails like one on a full disk.</summary>
    /// <value>Null unless set: as large as the disk allows.</value>
    public long? MaxBytes { get; init; }

    /// <summary>The clock that says since when a writer holds the store.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
