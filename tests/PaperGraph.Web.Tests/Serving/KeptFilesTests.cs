using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.Testing;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>What is kept between two starts, and when it is not believed.</summary>
public sealed class KeptFilesTests(SampleInFile sample) : IClassFixture<SampleInFile>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Place => Path.Combine(_folder.At("kept"), "things");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Kept_OfTheSameState_IsReadInsteadOfMade()
    {
        var graph = await GraphAsync();
        Assert.Equal(["made"], await ReadOrMakeAsync(graph, "made"));
        Assert.Equal(["made"], await ReadOrMakeAsync(graph, "made again"));
    }

    [Fact]
    public async Task Kept_CutOffAnywhere_IsMadeAnewAndReplaced()
    {
        var graph = await GraphAsync();
        await ReadOrMakeAsync(graph, "made");
        var whole = File.ReadAllBytes(Place);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(Place, whole[..length]);
            Assert.Equal(["made"], await ReadOrMakeAsync(graph, "made"));
            Assert.Equal(whole, File.ReadAllBytes(Place));
        }
    }

    [Fact]
    public async Task Kept_WithAnyByteChangedOrMore_IsMadeAnew()
    {
        var graph = await GraphAsync();
        await ReadOrMakeAsync(graph, "made");
        var whole = File.ReadAllBytes(Place);
        for (var place = 0; place <= whole.Length; place++)
        {
            byte[] changed = [.. whole, .. place == whole.Length ? [(byte)0] : Array.Empty<byte>()];
            changed[place] ^= 0x55;
            File.WriteAllBytes(Place, changed);
            Assert.Equal(["anew"], await ReadOrMakeAsync(graph, "anew"));
        }
    }

    [Fact]
    public async Task Kept_OfAnotherStore_IsMadeAnewAndReplaced()
    {
        var graph = await GraphAsync();
        await using var other = await WebServer.StartAsync(_folder.At("other.db"), options => options.MayWrite = true);
        await SampleStore.BuildAsync(other.Store, _folder);
        var otherGraph = await other.Services.GetRequiredService<ServedStore>().ReadAsync(CancellationToken.None);
        Assert.NotEqual(graph.Status.State, otherGraph.Status.State);

        await ReadOrMakeAsync(otherGraph, "of the other");
        Assert.Equal(["of this"], await ReadOrMakeAsync(graph, "of this"));
        Assert.Equal(["of this"], await ReadOrMakeAsync(graph, "never made"));
    }

    [Fact]
    public async Task Made_WhileSomeoneCommitted_IsNotKept()
    {
        var graph = await GraphAsync();
        await ReadOrMakeAsync(graph with { Status = graph.Status with { State = "an older one" } }, "made");
        Assert.False(File.Exists(Place));
    }

    [Fact]
    public async Task Kept_ThatCannotBeRead_IsMadeAnew()
    {
        var graph = await GraphAsync();
        await ReadOrMakeAsync(graph, "made");
        var form = new KeptForm<string[]>((_, _) => { }, _ => throw new InvalidDataException("of a form that nobody knows"));
        Assert.Equal(["anew"], await Files().ReadOrMakeAsync("things", graph, form, () => Task.FromResult<string[]>(["anew"])));
    }

    [Fact]
    public async Task Folder_ThatCannotBe_CostsNothingButTheMaking()
    {
        var graph = await GraphAsync();
        File.WriteAllText(_folder.At("kept"), "a file where the folder would be");
        Assert.Equal(["made"], await ReadOrMakeAsync(graph, "made"));
        Assert.Equal(["made again"], await ReadOrMakeAsync(graph, "made again"));
    }

    private async Task<ServedGraph> GraphAsync() => await (await sample.GetAsync()).Services.GetRequiredService<ServedStore>().ReadAsync(CancellationToken.None);

    private KeptFiles Files() => new(Options.Create(new PaperGraphWebOptions { KeptFolder = _folder.At("kept") }));

    private Task<string[]> ReadOrMakeAsync(ServedGraph graph, string made) => Files().ReadOrMakeAsync("things", graph, KeptForm<string[]>.Json, () => Task.FromResult<string[]>([made]));
}
