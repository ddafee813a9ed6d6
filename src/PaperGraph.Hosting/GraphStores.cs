using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;
using PaperGraph.Cypher;
using PaperGraph.Cypher.Completion;
using PaperGraph.Graph.Transactions;
using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Hosting;

/// <summary>Opens the store that the options name, or another one.</summary>
public sealed class GraphStores(IOptions<PaperGraphOptions> options, ILoggerFactory loggers, TimeProvider time)
{
    private static readonly ConditionalWeakTable<IGraphStore, ICypherRunner> Runners = [];

    /// <summary>Opens the store.</summary>
    /// <param name="access">What for; only <see cref="StoreAccess.Create"/> makes one.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PaperGraphException">It is not there, is none, is newer than this program, another process writes to it, or its server cannot be reached.</exception>
    public ValueTask<IGraphStore> OpenAsync(StoreAccess access, CancellationToken cancellationToken = default) =>
        OpenAsync(options.Value.Store, access, cancellationToken);

    /// <summary>Opens another store than the options name.</summary>
    /// <param name="location">Its file or address, as <see cref="PaperGraphOptions.Store"/> has it; login and database are the options' where it says nothing of them.</param>
    /// <param name="access">What for; only <see cref="StoreAccess.Create"/> makes one.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="PaperGraphException">It is not there, is none, is newer than this program, another process writes to it, or its server cannot be reached.</exception>
    public async ValueTask<IGraphStore> OpenAsync(string location, StoreAccess access, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        if (StoreAddress.IsAddress(location))
            return await OpenServerAsync(location, access, cancellationToken).ConfigureAwait(false);
        if (access == StoreAccess.Write && !Path.Exists(location))
            throw new PaperGraphException(ErrorKind.Store, $"There is no store {Path.GetFullPath(location)}.", "build INPUT, which makes one, or --store FILE");
        if (access == StoreAccess.Look && !Path.Exists(location))
            return new EmptyGraphStore(Path.GetFullPath(location));
        return await EmbeddedGraphStore.OpenAsync(
            location, access is StoreAccess.Look or StoreAccess.Read ? StoreMode.Read : StoreMode.Write, loggers.CreateLogger<EmbeddedGraphStore>(),
            new EmbeddedStoreOptions { Time = time, MaxBytes = options.Value.MaxStoreBytes }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What runs Cypher on an open store: the server that it is on, or the engine over its graph. Without options it is one for each store, so that plans are made once.</summary>
    public static ICypherRunner RunnerOf(IGraphStore store, CypherEngineOptions? engine = null) =>
        engine is null ? Runners.GetValue(store, opened => CreateRunner(opened, null)) : CreateRunner(store, engine);

    /// <summary>Whether an open store is no longer the one that is at its place: its file was deleted, or another was put there.</summary>
    public static bool IsReplaced(IGraphStore store) => store is EmbeddedGraphStore { IsReplaced: true };

    private static ICypherRunner CreateRunner(IGraphStore store, CypherEngineOptions? engine) => store switch
    {
        Neo4jGraphStore server => server.Cypher,
        EmbeddedGraphStore file => new CypherEngine(file.Graph, engine),
        _ => new CypherEngine(new MemoryGraph(), engine),
    };

    /// <summary>What helps to write Cypher for an open store.</summary>
    /// <param name="runner">What runs statements on it.</param>
    /// <param name="parameters">Gives the names of the parameters that are set; none unless given.</param>
    public static ICypherAssistant AssistantOf(ICypherRunner runner, Func<IEnumerable<string>>? parameters = null) => new CypherAssistant(runner, parameters);

    private async ValueTask<IGraphStore> OpenServerAsync(string address, StoreAccess access, CancellationToken cancellationToken)
    {
        var mode = access switch
        {
            StoreAccess.Look => Neo4jStoreMode.Look,
            StoreAccess.Read => Neo4jStoreMode.Read,
            StoreAccess.Write => Neo4jStoreMode.Write,
            _ => Neo4jStoreMode.Create,
        };
        var server = StoreAddress.Parse(address, options.Value.Neo4j) with { Time = time };
        return await Neo4jGraphStore.OpenAsync(server, mode, loggers.CreateLogger<Neo4jGraphStore>(), cancellationToken).ConfigureAwait(false);
    }
}
