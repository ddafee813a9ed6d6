using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Running;

/// <summary>A store opened to be asked: its snapshot, and names looked up in it.</summary>
internal sealed class GraphReader(IGraphStore store, GraphSnapshot graph) : IAsyncDisposable
{
    public IGraphStore Store => store;

    public GraphSnapshot Graph => graph;

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
