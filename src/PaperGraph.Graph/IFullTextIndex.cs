using PaperGraph.Core.Storage;

namespace PaperGraph.Graph;

/// <summary>Full-text search over the texts that belong to a graph.</summary>
public interface IFullTextIndex
{
    /// <summary>Papers whose title or abstract holds all words of a query, best first, ties by id.</summary>
    ValueTask<IReadOnlyList<PaperHit>> SearchAsync(string words, int limit, CancellationToken cancellationToken = default);
}
