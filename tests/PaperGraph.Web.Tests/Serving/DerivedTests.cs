using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>Which of what was made from the whole graph a request gets.</summary>
public sealed class DerivedTests(SampleInFile sample) : IClassFixture<SampleInFile>, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _leave = new(0);

    public void Dispose() => _leave.Dispose();

    [Fact]
    public async Task New_ThatComesWithinAMoment_IsWaitedFor()
    {
        var graph = await GraphAsync();
        using var derived = Versions();
        _leave.Release(2);
        Assert.Equal(graph.Version, await derived.ReadSoonAsync(graph, Moment, Token));
        Assert.Equal(Later(graph).Version, await derived.ReadSoonAsync(Later(graph), TimeSpan.FromSeconds(20), Token));
    }

    [Fact]
    public async Task New_ThatTakesLong_LeavesTheOldOne()
    {
        var graph = await GraphAsync();
        using var derived = Versions();
        _leave.Release();
        await derived.ReadAsync(graph, Token);
        Assert.Equal(graph.Version, await derived.ReadSoonAsync(Later(graph), Moment, Token));
        _leave.Release();
        Assert.Equal(Later(graph).Version, await derived.ReadNewestAsync(Later(graph), Token));
    }

    [Fact]
    public async Task Old_OfAnotherStore_IsNotGiven()
    {
        var graph = await GraphAsync();
        var other = graph with { Serving = "another" };
        using var derived = Versions();
        _leave.Release();
        await derived.ReadAsync(graph, Token);
        var read = derived.ReadAsync(other, Token).AsTask();
        Assert.False(read.IsCompleted);
        _leave.Release();
        Assert.Equal(other.Version, await read);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ServedGraph Later(ServedGraph graph) => graph with { Status = graph.Status with { Generation = graph.Status.Generation + 1 } };

    private Derived<string> Versions() => new(async (graph, cancellationToken) =>
    {
        await _leave.WaitAsync(cancellationToken);
        return graph.Version;
    });

    private async Task<ServedGraph> GraphAsync() => await (await sample.GetAsync()).Services.GetRequiredService<ServedStore>().ReadAsync(Token);
}
