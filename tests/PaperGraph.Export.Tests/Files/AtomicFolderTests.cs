using PaperGraph.Core.Diagnostics;
using PaperGraph.Export.Files;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.Files;

public sealed class AtomicFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("new")]
    [InlineData("new/")]
    [InlineData("empty")]
    public async Task Folder_NewOrEmpty_IsFilled(string name)
    {
        Directory.CreateDirectory(_folder.At("empty"));

        await AtomicFolder.WriteAsync(_folder.At(name), WriteAsync, TestContext.Current.CancellationToken);

        Assert.Equal("text", await File.ReadAllTextAsync(Path.Combine(_folder.At(name), "file"), TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(_folder.Path), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_ThatHoldsSomething_IsAsItWas()
    {
        Directory.CreateDirectory(_folder.At("full"));
        _folder.Write("full/mine", "mine");

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => AtomicFolder.WriteAsync(_folder.At("full"), WriteAsync, TestContext.Current.CancellationToken));

        Assert.Equal(ErrorKind.Output, error.Kind);
        Assert.Equal(["mine"], Directory.GetFileSystemEntries(_folder.At("full")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Folder_InPlaceOfAFile_IsRefused()
    {
        _folder.Write("file", "mine");

        await Assert.ThrowsAsync<PaperGraphException>(() => AtomicFolder.WriteAsync(_folder.At("file"), WriteAsync, TestContext.Current.CancellationToken));

        Assert.Equal("mine", await File.ReadAllTextAsync(_folder.At("file"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Folder_WhoseWritingFails_IsNotThere()
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => AtomicFolder.WriteAsync(_folder.At("new"), async (path, token) =>
        {
            await WriteAsync(path, token);
            throw new IOException("The disk is full.");
        }, TestContext.Current.CancellationToken));

        Assert.Contains("The disk is full.", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private static Task WriteAsync(string folder, CancellationToken cancellationToken) => File.WriteAllTextAsync(Path.Combine(folder, "file"), "text", cancellationToken);
}
