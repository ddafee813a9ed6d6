using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests.Processes;

/// <summary>A process that commits numbered batches until it is killed, and says each number once it is committed.</summary>
internal static class WriterLoop
{
    public const string Argument = "--write-until-killed";

    /// <summary>Records, nodes and relationships in a batch.</summary>
    public const int BatchSize = 20;

    public static async Task<int> RunAsync(string path)
    {
        await using var store = await EmbeddedGraphStore.OpenAsync(path, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance);
        var first = (await store.GetStatusAsync()).Papers / BatchSize;
        for (var batch = first; ; batch++)
        {
            await store.CommitAsync(Batch(batch));
            await Console.Out.WriteLineAsync(batch.ToString(CultureInfo.InvariantCulture));
            await Console.Out.FlushAsync();
        }
    }

    private static StoreCommit Batch(long batch)
    {
        var ids = Enumerable.Range(0, BatchSize).Select(i => FormattableString.Invariant($"{batch:000000}-{i}")).ToList();
        return new()
        {
            Records = [.. ids.Select(id => Some.Record(Some.Paper(id, text: new string('x', 2_000))))],
            Graph = new()
            {
                Nodes = [.. ids.Select(id => new GraphNode(id, ["Thing"], PropertyMap.Empty))],
                Relationships = [.. ids.Select(id => new GraphRelationship("NEXT", id, ids[0], PropertyMap.Empty))],
            },
        };
    }
}
