using System.Collections.Frozen;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>A statement to run, and within what bounds.</summary>
/// <param name="Text">The statement.</param>
public sealed record CypherQuery(string Text)
{
    /// <summary>Its parameters, without the <c>$</c>.</summary>
    /// <value>None unless set.</value>
    public IReadOnlyDictionary<string, Value> Parameters { get; init; } = FrozenDictionary<string, Value>.Empty;

    /// <summary>Whether it may write.</summary>
    /// <value>Unless set it may not.</value>
    public bool MayWrite { get; init; }

    /// <summary>How long it may take; then it is ended with an error.</summary>
    /// <value>As long as it needs unless set.</value>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How many rows are given back at the most; the rest is dropped, which <see cref="CypherResult.IsCut"/> tells.</summary>
    /// <value>All unless set.</value>
    public int? RowLimit { get; init; }
}
