using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Transfer;
using PaperGraph.Storage.Embedded;
using PaperGraph.Testing;

namespace PaperGraph.Hosting.Tests.Transfer;

/// <summary>Stores in a folder of their own, filled and compared.</summary>
internal sealed class TransferStores : IDisposable
{
    private static readonly (string Name, ConceptLabel Label, Role Role)[] Names =
    [
        ("FooBench", ConceptLabel.Benchmark, Role.Evaluates), ("Tiny-7B", ConceptLabel.Model, Role.Uses), ("Tiny", ConceptLabel.Model, Role.Introduces),
        ("chain of thought", ConceptLabel.Method, Role.Studies), ("CoT", ConceptLabel.Method, Role.Uses), ("long chain of thought", ConceptLabel.Method, Role.Mentions),
    ];

    private readonly TemporaryFolder _folder = new();
    private int _count;

    public static StoreTransfer Transfer { get; } = new(new GraphSettler(), TimeProvider.System, NullLogger<StoreTransfer>.Instance);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    /// <summary>The record of a paper that names some of <see cref="Names"/>, told by the bits of a number; bit 6 defines CoT.</summary>
    public static PaperRecord Record(string id, int content)
    {
        var names = Names.Where((_, place) => (content & (1 << place)) != 0).ToList();
        var paper = Some.Paper(id, $"Paper {id}", $"Of {string.Join(" and ", names.Select(name => name.Name))} in form {content}. We use it (CoT).", 2020 + (content % 5)) with
        {
            Authors = [$"Author {content % 3}"],
            References = ["a", "b"],
        };
        var record = Some.Record(paper, names.Select(name => Some.Mention(paper, name.Label, name.Name, name.Role)));
        return (content & 64) == 0 ? record : record with { Mentions = record.Mentions with { Abbreviations = [new("CoT", "chain of thought", PaperField.Abstract, paper.Abstract.Length - 5, paper.Abstract.Length - 2)] } };
    }

    public async Task<EmbeddedGraphStore> OpenAsync() =>
        await EmbeddedGraphStore.OpenAsync(_folder.At($"{_count++}.db"), StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);

    /// <summary>A settled store of these records and decisions.</summary>
    public async Task<EmbeddedGraphStore> BuildAsync(IEnumerable<PaperRecord> records, params IEnumerable<Decision> decisions)
    {
        var store = await OpenAsync();
        await store.CommitAsync(new() { Records = [.. records], Decisions = [.. decisions] }, Token);
        await SettleAsync(store);
        return store;
    }

    public static async Task SettleAsync(IGraphStore store)
    {
        var wanted = await new GraphSettler().SettleAsync(store.ReadRecordsAsync(Token), await store.ReadDecisionsAsync(Token), Token);
        var difference = await GraphDifference.ComputeAsync(await store.ReadGraphAsync(Token), wanted, Token);
        await store.CommitAsync(new() { Graph = difference.Batch, Settled = true }, Token);
    }

    /// <summary>Fails unless both hold equal records, decisions and graphs and are settled.</summary>
    public static async Task AssertEqualAsync(IGraphStore expected, IGraphStore actual)
    {
        Assert.True((await actual.GetStatusAsync(Token)).Settled);
        Assert.Equivalent(await expected.ReadRecordsAsync(Token).ToListAsync(Token), await actual.ReadRecordsAsync(Token).ToListAsync(Token), strict: true);
        Assert.Equal(await expected.ReadDecisionsAsync(Token), await actual.ReadDecisionsAsync(Token));
        await AssertEqualGraphsAsync(expected, actual);
    }

    /// <summary>Fails unless both hold equal graphs.</summary>
    public static async Task AssertEqualGraphsAsync(IGraphStore expected, IGraphStore actual)
    {
        var (wanted, found) = (await expected.ReadGraphAsync(Token), await actual.ReadGraphAsync(Token));
        Assert.Equal(await wanted.NodesAsync(GraphFilter.All, Token).ToListAsync(Token), await found.NodesAsync(GraphFilter.All, Token).ToListAsync(Token));
        Assert.Equal(await wanted.RelationshipsAsync(GraphFilter.All, Token).ToListAsync(Token), await found.RelationshipsAsync(GraphFilter.All, Token).ToListAsync(Token));
    }

    public static async Task<long> GenerationAsync(IGraphStore store) => (await store.GetStatusAsync(Token)).Generation;
}
