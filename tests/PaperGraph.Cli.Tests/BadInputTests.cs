using System.IO.Compression;
using System.Text;

namespace PaperGraph.Cli.Tests;

/// <summary>Input that cannot be read: a clear error, the documented exit code, and everything readable stored.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = """{"id":"good","title":"A Sound Record","abstract":"We evaluate on GSM8K."}""";

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Build_MissingFile_IsAnInputErrorBeforeAStoreIsMade()
    {
        var built = await _commandLine.RunAsync("build", _commandLine.Folder.At("nowhere.jsonl"));
        AssertError(built, ExitCode.Input, "nowhere.jsonl");
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Fact]
    public async Task Build_EmptyFile_IsAnInputErrorBeforeAStoreIsMade()
    {
        var built = await _commandLine.RunAsync("build", _commandLine.Folder.Write("good.jsonl", Good), _commandLine.Folder.Write("empty.jsonl", ""));
        AssertError(built, ExitCode.Input, "is empty");
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Fact]
    public async Task Build_BinaryFile_IsAnInputErrorBeforeAStoreIsMade()
    {
        AssertError(await _commandLine.RunAsync("build", await WritePictureAsync()), ExitCode.Input, "picture.png");
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Fact]
    public async Task Build_FolderWithABinaryFile_ReadsTheOthersAndNamesIt()
    {
        await WritePictureAsync();
        _commandLine.Folder.Write("good.jsonl", Good);
        var built = await _commandLine.RunAsync("build", _commandLine.Folder.Path);
        AssertError(built, ExitCode.Success, "picture.png");
        await AssertStoredAsync(1);
    }

    [Fact]
    public async Task Build_LineOver16Megabytes_IsRejectedAndTheRestIsRead()
    {
        var path = _commandLine.Folder.At("long.jsonl");
        await using (var writer = File.CreateText(path))
        {
            await writer.WriteLineAsync(Good);
            await writer.WriteAsync("{\"id\":\"long\",\"title\":\"");
            for (var i = 0; i < 17; i++)
                await writer.WriteAsync(new string('x', 1 << 20));
            await writer.WriteLineAsync("\"}");
            await writer.WriteLineAsync(Good.Replace("good", "after", StringComparison.Ordinal));
        }

        await AssertRejectedAsync(path, line: 2, stored: 2);
    }

    [Fact]
    public async Task Build_TruncatedGzip_ReadsWhatIsThereAndSaysSo()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            foreach (var i in Enumerable.Range(0, 4_000))
                await gzip.WriteAsync(Encoding.UTF8.GetBytes(Good.Replace("good", $"good{i}", StringComparison.Ordinal) + "\n"), TestContext.Current.CancellationToken);
        }

        var path = _commandLine.Folder.At("cut.jsonl.gz");
        await File.WriteAllBytesAsync(path, packed.ToArray()[..^20_000], TestContext.Current.CancellationToken);
        var built = await _commandLine.RunAsync("build", path, "-f", "csv");
        AssertError(built, ExitCode.Input, "cut off");
        Assert.Contains("papers,rejected,1", built.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("papers,added,0\r", built.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_BrokenUtf8_RejectsThatRecordWithItsPlace()
    {
        var path = _commandLine.Folder.At("broken.jsonl");
        await File.WriteAllBytesAsync(
            path, [.. Encoding.UTF8.GetBytes(Good + "\n{\"id\":\"b\",\"title\":\"caf"), 0xE9, .. Encoding.UTF8.GetBytes(" au lait\"}\n")], TestContext.Current.CancellationToken);
        await AssertRejectedAsync(path, line: 2, stored: 1);
    }

    [Theory]
    [InlineData("""{"id":"b","title":"A Title","year":[2025]}""", "year")]
    [InlineData("""{"id":"b","title":["A"]}""", "title")]
    [InlineData("""{"id":"b","title":"A Title","authors":7}""", "authors")]
    [InlineData("""{"id":"b","abstract":"No title."}""", "title")]
    [InlineData("""{"id":"b","title":"  "}""", "title")]
    [InlineData("""{"id":"b","title":"A Title" """, "")]
    public async Task Build_WrongJson_RejectsThatRecordWithItsPlace(string record, string names)
    {
        var path = _commandLine.Folder.Write("wrong.jsonl", Good + "\n" + record + "\n");
        Assert.Contains(names, await AssertRejectedAsync(path, line: 2, stored: 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_DuplicateIds_KeepsTheFirstAndRejectsTheOther()
    {
        var path = _commandLine.Folder.Write("twice.jsonl", string.Join('\n', Good, Good, Good.Replace("Sound", "Second", StringComparison.Ordinal)));
        Assert.Contains("twice.jsonl:1", await AssertRejectedAsync(path, line: 3, stored: 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_MoreRejectsThanAllowed_StoresTheRestAndSaysSo()
    {
        var path = _commandLine.Folder.Write("wrong.jsonl", Good + "\nno json\n");
        var built = await _commandLine.RunAsync("build", path, "--max-rejects", "0");
        AssertError(built, ExitCode.TooManyRejects, "--max-rejects");
        await AssertStoredAsync(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("neither one thing nor another")]
    public async Task Build_StandardInputThatIsNone_IsAnInputErrorBeforeAStoreIsMade(string text)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        AssertError(await _commandLine.RunAsync(input, "build", "-"), ExitCode.Input, "standard input is");
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Fact]
    public async Task Build_NothingButRejects_IsAnError() =>
        AssertError(await _commandLine.RunAsync("build", _commandLine.Folder.Write("lexicon.jsonl", """{"type":"Method","name":"X"}""")), ExitCode.TooManyRejects, "could not be read");

    [Fact]
    public async Task Build_FolderThatHoldsItsRejects_ReadsThemNeverAsPapers()
    {
        _commandLine.Folder.Write("wrong.jsonl", Good + "\nno json\n");
        await _commandLine.RunAsync("build", _commandLine.Folder.Path);
        var again = await _commandLine.RunAsync("build", _commandLine.Folder.Path, "-f", "csv");
        Assert.Equal(ExitCode.Success, again.Code);
        Assert.Contains("papers,unchanged,1\r\npapers,repeated,0\r\npapers,rejected,1\r\n", again.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_OnePaperInTwoFiles_IsARepetitionAndNoConflict()
    {
        var built = await _commandLine.RunAsync("build", _commandLine.Folder.Write("a.jsonl", Good), _commandLine.Folder.Write("b.jsonl", Good), "-f", "csv");
        Assert.Contains("papers,repeated,1\r\npapers,rejected,0\r\n", built.Results, StringComparison.Ordinal);
    }

    private async Task<string> AssertRejectedAsync(string path, int line, int stored)
    {
        var built = await _commandLine.RunAsync("build", path);
        Assert.Equal(ExitCode.Success, built.Code);
        Assert.Contains($"{path}:{line}", built.Messages, StringComparison.Ordinal);
        var rejects = await File.ReadAllTextAsync(_commandLine.Store + ".rejects.jsonl", TestContext.Current.CancellationToken);
        Assert.Contains($"\"line\":{line}", rejects, StringComparison.Ordinal);
        await AssertStoredAsync(stored);
        return built.Messages;
    }

    private async Task AssertStoredAsync(int papers)
    {
        var stats = await _commandLine.RunAsync("stats", "-f", "csv");
        Assert.Contains($"nodes,Paper,{papers}\r\n", stats.Results, StringComparison.Ordinal);
    }

    private async Task<string> WritePictureAsync()
    {
        var path = _commandLine.Folder.At("picture.png");
        await File.WriteAllBytesAsync(path, [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 0, 255, 254], TestContext.Current.CancellationToken);
        return path;
    }

    private static void AssertError(CommandLine.Outcome outcome, int code, string says)
    {
        Assert.Equal(code, outcome.Code);
        Assert.Contains(says, outcome.Messages, StringComparison.Ordinal);
    }
}
