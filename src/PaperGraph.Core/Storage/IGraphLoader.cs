using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Storage;

/// <summary>A store that takes in whole graphs of whatever labels, types and properties.</summary>
public interface IGraphLoader
{
    /// <summary>Adds a graph to what the store holds. When the task ends all of it is durable; when it fails nothing of it is there.</summary>
    /// <param name="source">The graph. Its ids serve to link it; a node is known by its property <c>id</c> afterwards, if it has one.</param>
    /// <param name="progress">Hears how much has been read.</param>
    /// <param name="cancellationToken">Ends the work without a trace.</param>
    /// <exception cref="PaperGraphException">
    /// A node's <c>id</c> is in the store already, a uniqueness constraint would be broken, or the source cannot be read.
    /// </exception>
    ValueTask<LoadCount> LoadAsync(IGraphSource source, IProgress<LoadCount>? progress = null, CancellationToken cancellationToken = default);
}

/// <summary>How much of a graph was read.</summary>
/// <param name="Nodes">Nodes.</param>
/// <param name="Relationships">Relationships.</param>
public readonly record struct LoadCount(long Nodes, long Relationships);
