using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>A graph in a store's file, which is closed and opened again after each statement: what was not written is not there.</summary>
internal sealed class FilePlace : IGraphPlace
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedGraphStore? _store;
    private int _files;

    public ValueTask<IStatementGraph> CreateAsync()
    {
        _files++;
        return ReopenAsync();
    }

    public async ValueTask<IStatementGraph> ReopenAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        _store = await EmbeddedGraphStore.OpenAsync(_folder.At($"{_files}.db"), StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance);
        return _store.Graph;
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        _folder.Dispose();
    }
}
