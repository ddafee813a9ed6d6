using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;
using PaperGraph.Testing.Stores;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class EmbeddedGraphStoreTests : GraphStoreSpecification
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async ValueTask<IGraphStore> OpenAsync() =>
        await EmbeddedGraphStore.OpenAsync(_folder.At("papergraph.db"), StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance);
}
