using PaperGraph.Core.Diagnostics;
using PaperGraph.Export.Files;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Write_ThatSucceeds_ReplacesTheOldFile()
    {
        var path = _folder.Write("graph.json", "old and longer");

        await Write(path, "new");

        Assert.Equal("new", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Write_ThatFailsInTheMiddle_LeavesTheOldFileAndNothingElse()
    {
        var path = _folder.Write("graph.json", "old");

        await Assert.ThrowsAsync<InvalidOperationException>(() => AtomicFile.WriteAsync(path, async (output, cancellationToken) =>
        {
            await output.WriteAsync("half"u8.ToArray(), cancellationToken);
            throw new InvalidOperationException("The store went away.");
        }, TestContext.Current.CancellationToken));

        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Write_ThatIsCancelled_LeavesNothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AtomicFile.WriteAsync(_folder.At("graph.json"), (output, token) => output.WriteAsync(new byte[1], token).AsTask(), source.Token));

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Write_IntoAMissingFolder_SaysWhatToTry()
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => Write(_folder.At(Path.Combine("missing", "graph.json")), "x"));

        Assert.Equal(ErrorKind.Output, error.Kind);
        Assert.Contains("create the folder", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_ThatFails_NamesTheFileAsTheUserDid()
    {
        var path = _folder.At(Path.Combine("missing", "graph.json"));

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => Write(path, "x"));

        Assert.StartsWith($"Cannot write '{path}': ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_OverAFolder_Fails()
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => Write(_folder.Path, "x"));

        Assert.Contains("It is a folder.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_ThroughALink_ReplacesWhatItLeadsTo()
    {
        var target = _folder.Write("target.json", "old");
        var link = _folder.At("link.json");
        File.CreateSymbolicLink(link, target);

        await Write(link, "new");

        Assert.Equal("new", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task Write_ToADevice_LeavesTheDevice()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "this system has no /dev/null");

        await Write("/dev/null", "x");

        Assert.Empty(await File.ReadAllBytesAsync("/dev/null", TestContext.Current.CancellationToken));
    }

    private static Task Write(string path, string text) => AtomicFile.WriteAsync(
        path, async (output, cancellationToken) => await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellationToken), TestContext.Current.CancellationToken);
}
