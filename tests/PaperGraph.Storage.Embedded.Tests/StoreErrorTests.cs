using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Sqlite;
using PaperGraph.Storage.Embedded.Tests.Processes;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

public sealed class StoreErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.At("papergraph.db");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(StoreMode.Read)]
    [InlineData(StoreMode.Write)]
    public async Task Open_OfAFolder_SaysSo(StoreMode mode)
    {
        Directory.CreateDirectory(Path);

        var error = await FailsAsync(mode);

        Assert.Equal(ErrorKind.Store, error.Kind);
        Assert.Contains("is a folder", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path));
    }

    [Theory]
    [InlineData(StoreMode.Read)]
    [InlineData(StoreMode.Write)]
    public async Task Open_OfAnotherFile_LeavesItUntouched(StoreMode mode)
    {
        File.WriteAllText(Path, "my diary, which is longer than the first hundred bytes that are looked at, so that length alone does not tell");
        var before = await File.ReadAllBytesAsync(Path, Token);

        var error = await FailsAsync(mode);

        Assert.Equal(ErrorKind.Store, error.Kind);
        Assert.Contains("is not a PaperGraph store", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path, Token));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Open_OfAnotherProgramsDatabase_LeavesItUntouched()
    {
        using (var other = Database.Open(Path, writable: true))
            other.Execute("PRAGMA application_id = 7; CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        var before = await File.ReadAllBytesAsync(Path, Token);

        var error = await FailsAsync(StoreMode.Write);

        Assert.Contains("another program's database", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path, Token));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Open_OfANewerFormat_NamesBoth()
    {
        await FillAsync(1);
        using (var database = Database.Open(Path, writable: true))
            database.Set("user_version", 99);

        var error = await FailsAsync(StoreMode.Write);

        Assert.Equal(ErrorKind.Store, error.Kind);
        Assert.Contains("format 99", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public async Task Open_OfADamagedStore_SaysSo()
    {
        await FillAsync(100);
        using (var file = File.OpenWrite(Path))
            file.SetLength(8_000);

        var error = await FailsAsync(StoreMode.Read);

        Assert.Equal(ErrorKind.Store, error.Kind);
        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ToReadWhatIsNotThere_SaysWhatToDo()
    {
        var error = await FailsAsync(StoreMode.Read);

        Assert.Equal(ErrorKind.Store, error.Kind);
        Assert.Contains("build", error.Hint, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Open_InAFolderThatIsNotThere_SaysSo()
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await OpenAsync(StoreMode.Write, _folder.At("missing/papergraph.db")));

        Assert.Contains("there is no folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_InAReadOnlyFolder_ReadsButDoesNotWrite()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("rights on a folder do not bind this user");
            return;
        }

        await FillAsync(1);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await using (var store = await OpenAsync(StoreMode.Read))
                Assert.Equal(1, (await store.GetStatusAsync(Token)).Papers);
            var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await OpenAsync(StoreMode.Write, _folder.At("other.db")));
            Assert.Equal(ErrorKind.Store, error.Kind);
        }
        finally
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Open_WhileAnotherProcessWrites_NamesItAndStillReads()
    {
        using var writer = new WriterProcess(Path);
        await writer.ReadAsync(Token);

        var error = await FailsAsync(StoreMode.Write);
        Assert.Equal(ErrorKind.StoreBusy, error.Kind);
        Assert.Contains(writer.Id.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        await using (var store = await OpenAsync(StoreMode.Read))
        {
            var graph = await store.ReadSnapshotAsync(Token);
            Assert.Equal(0, graph.NodeCount % WriterLoop.BatchSize);

            // What the writer said may be older than the snapshot, so it is listened to until a commit shows.
            while ((await store.ReadSnapshotAsync(Token)).NodeCount == graph.NodeCount)
                await writer.ReadAsync(Token);
        }

        await writer.KillAsync(0, Token);
        await using var free = await OpenAsync(StoreMode.Write);
    }

    /// <summary>Deleting an open file is not possible on Windows.</summary>
    [Fact]
    public async Task Store_MadeWhereADeletedOneIsStillRead_OwesItNothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var writer = new WriterProcess(Path))
        {
            await writer.ReadAsync(Token);
            await writer.KillAsync(0, Token);
        }

        await using var old = await OpenAsync(StoreMode.Read);
        var before = await old.GetStatusAsync(Token);
        Assert.False(old.IsReplaced);
        File.Delete(Path);
        Assert.True(old.IsReplaced);

        using var next = new WriterProcess(Path);
        while (await next.ReadAsync(Token) < 10)
            ;
        Assert.Equal(before, await old.GetStatusAsync(Token));
        await next.KillAsync(0, Token);
        await using var store = await OpenAsync(StoreMode.Read);
        Assert.True((await store.GetStatusAsync(Token)).Papers >= 10 * WriterLoop.BatchSize);
        Assert.False(store.IsReplaced);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Open_BeforeTheNextWriterHasSigned_NamesNotTheLast(bool wasKilled)
    {
        if (wasKilled)
        {
            using var writer = new WriterProcess(Path);
            await writer.ReadAsync(Token);
            await writer.KillAsync(0, Token);
        }
        else
        {
            await FillAsync(1);
        }

        await using (new FileStream(Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            Assert.Contains("being written by another process", (await FailsAsync(StoreMode.Write)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ASecondTimeInOneProcess_IsBusyUntilTheFirstIsClosed()
    {
        await using (await OpenAsync(StoreMode.Write))
            Assert.Equal(ErrorKind.StoreBusy, (await FailsAsync(StoreMode.Write)).Kind);

        await using var again = await OpenAsync(StoreMode.Write);
        Assert.Equal(StoreMode.Write, again.Mode);
    }

    [Fact]
    public async Task Commit_ToAStoreOpenForReading_IsRefused()
    {
        await FillAsync(1);
        await using var store = await OpenAsync(StoreMode.Read);

        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await store.CommitAsync(new(), Token));

        Assert.Contains("reading only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_ThatDoesNotFit_LosesNothing()
    {
        await FillAsync(10);
        var limit = new FileInfo(Path).Length + 50_000;
        await using (var store = await OpenAsync(StoreMode.Write, options: new() { MaxBytes = limit }))
        {
            var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await store.CommitAsync(Papers("new", 200), Token));

            Assert.Equal(ErrorKind.Store, error.Kind);
            Assert.Contains("no room left", error.Message, StringComparison.Ordinal);
            Assert.Equal(10, (await store.GetStatusAsync(Token)).Papers);
            await store.CommitAsync(Papers("new", 2), Token);
        }

        await using var roomy = await OpenAsync(StoreMode.Write);
        await roomy.CommitAsync(Papers("new", 200), Token);
        Assert.Equal(210, (await roomy.GetStatusAsync(Token)).Papers);
    }

    [Fact]
    public async Task Commit_Cancelled_LeavesNothingBehind()
    {
        await FillAsync(1);
        await using var store = await OpenAsync(StoreMode.Write);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.CommitAsync(Papers("new", 5), cancelled.Token));
        await store.CommitAsync(Papers("more", 1), Token);

        Assert.Equal(2, (await store.GetStatusAsync(Token)).Papers);
    }

    private async Task FillAsync(int papers)
    {
        await using var store = await OpenAsync(StoreMode.Write);
        await store.CommitAsync(Papers("old", papers), Token);
    }

    private static StoreCommit Papers(string prefix, int count) =>
        new() { Records = [.. Enumerable.Range(0, count).Select(i => Some.Record(Some.Paper($"{prefix}{i}", text: new string('x', 2_000))))] };

    private async Task<PaperGraphException> FailsAsync(StoreMode mode) =>
        await Assert.ThrowsAsync<PaperGraphException>(async () => await OpenAsync(mode));

    private ValueTask<EmbeddedGraphStore> OpenAsync(StoreMode mode, string? path = null, EmbeddedStoreOptions? options = null) =>
        EmbeddedGraphStore.OpenAsync(path ?? Path, mode, NullLogger<EmbeddedGraphStore>.Instance, options, Token);
}
