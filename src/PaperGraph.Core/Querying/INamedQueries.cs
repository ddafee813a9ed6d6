using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>Answers the questions of <c>cypher/queries</c>: all that a reading verb or a page asks of a store.</summary>
public interface INamedQueries
{
    /// <summary>The rows of a named query.</summary>
    /// <param name="name">The query.</param>
    /// <param name="parameters">A value for each parameter that it names; those with a default (<see cref="NamedQuery.Defaults"/>) may be left out.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="PaperGraphException">
    /// <see cref="ErrorKind.Query"/> where there is no such query or it fails; <see cref="ErrorKind.Store"/> where the store does not answer.
    /// </exception>
    ValueTask<CypherResult> AskAsync(string name, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken = default);
}
