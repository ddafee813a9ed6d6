using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Building;

/// <summary>What a build did. Every record read is counted once among added, changed, unchanged, repeated and rejected.</summary>
public sealed record BuildSummary
{
    /// <summary>Records read.</summary>
    public long Read { get; init; }

    /// <summary>Papers that the store did not have.</summary>
    public long Added { get; init; }

    /// <summary>Papers whose content changed, or that another extractor, lexicon or resolver had read.</summary>
    public long Changed { get; init; }

    /// <summary>Those of the changed whose content is the same: only extractor, lexicon or resolver are others.</summary>
    public long Reread { get; init; }

    /// <summary>Papers that the store had, equal in content and read by the same versions.</summary>
    public long Unchanged { get; init; }

    /// <summary>Records that say again what an earlier record of this build said.</summary>
    public long Repeated { get; init; }

    /// <summary>Records that could not be read.</summary>
    public long Rejected { get; init; }

    /// <summary>Papers among those read that have no abstract.</summary>
    public long WithoutAbstract { get; init; }

    /// <summary>Odd things in records that were read all the same.</summary>
    public long Warnings { get; init; }

    /// <summary>Papers taken out of the store.</summary>
    public long Forgotten { get; init; }

    /// <summary>Inputs that could not be read as a whole, each with its reason.</summary>
    public IReadOnlyList<PaperGraphException> Unreadable { get; init; } = [];

    /// <summary>What changed in the graph.</summary>
    public GraphBatch Graph { get; init; } = GraphBatch.Empty;

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether more records were rejected than the options allow, or all of them; everything else is stored all the same.</summary>
    public bool TooManyRejects { get; init; }

    /// <summary>Papers of this input that the store has now.</summary>
    public long Stored => Added + Changed + Unchanged;
}
