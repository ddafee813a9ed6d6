using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher;

/// <summary>How an engine runs statements.</summary>
public sealed record CypherEngineOptions
{
    /// <summary>How many bytes the rows that a statement keeps aside may take.</summary>
    /// <value>2 GiB unless set.</value>
    public long MemoryLimit { get; init; } = 2L << 30;

    /// <summary>How long a statement may take that has no limit of its own.</summary>
    /// <value>As long as it needs unless set.</value>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How many rows are given back of a statement that has no limit of its own.</summary>
    /// <value>All unless set.</value>
    public int? RowLimit { get; init; }

    /// <summary>The folder that LOAD CSV may read from.</summary>
    /// <value>None unless set; then LOAD CSV is refused.</value>
    public string? ImportFolder { get; init; }

    /// <summary>The clock of time limits and clock functions.</summary>
    /// <value>The system's unless set.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>What random functions begin with.</summary>
    /// <value>Another number for each statement unless set.</value>
    public int? RandomSeed { get; init; }

    /// <summary>Which steps the optimizer takes.</summary>
    /// <value>All unless set.</value>
    public OptimizerOptions Optimizer { get; init; } = OptimizerOptions.All;

    /// <summary>How many plans are kept for statements that come again.</summary>
    /// <value>256 unless set.</value>
    public int PlanCacheSize { get; init; } = 256;
}
