using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Storage.Embedded;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests;

/// <summary>Alone, because the size limit is set in the environment of the whole process.</summary>
[CollectionDefinition(nameof(BadStoreTests), DisableParallelization = true)]
public sealed class AloneInTheProcess;

/// <summary>Stores that cannot be used: a clear error, the documented exit code, and nothing lost.</summary>
[Collection(nameof(BadStoreTests))]
public sealed class BadStoreTests : IDisposable
{
    private const string Papers = """{"id":"a","title":"A Sound Record","abstract":"We evaluate on GSM8K."}""";

    private static readonly string Sample = RepositoryFiles.At("samples", "papers.jsonl");

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Store_AFolderInItsPlace_IsSaid()
    {
        Directory.CreateDirectory(_commandLine.Store);
        AssertError(await BuildAsync(), ExitCode.Store, "folder");
        AssertError(await _commandLine.RunAsync("stats"), ExitCode.Store, "folder");
    }

    [Fact]
    public async Task Store_AnotherFileInItsPlace_IsSaidAndNotTouched()
    {
        await File.WriteAllTextAsync(_commandLine.Store, "my notes, nothing else", TestContext.Current.CancellationToken);
        AssertError(await BuildAsync(), ExitCode.Store, "graph.db");
        Assert.Equal("my notes, nothing else", await File.ReadAllTextAsync(_commandLine.Store, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Store_OfANewerFormat_IsSaidAndNotTouched()
    {
        await BuildAsync();
        Execute("PRAGMA user_version = 999");
        AssertError(await BuildAsync(), ExitCode.Store, "999");
        AssertError(await _commandLine.RunAsync("stats"), ExitCode.Store, "999");
        Execute("PRAGMA user_version = 1");
        Assert.Contains("nodes,Paper,1\r\n", (await _commandLine.RunAsync("stats", "-f", "csv")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_ThatAnotherWrites_IsBusyForWritersAndOpenForReaders()
    {
        await BuildAsync();
        await using (await EmbeddedGraphStore.OpenAsync(_commandLine.Store, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: TestContext.Current.CancellationToken))
        {
            AssertError(await BuildAsync(), ExitCode.StoreBusy, "being written");
            Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("stats")).Code);
        }

        Assert.Equal(ExitCode.Success, (await BuildAsync()).Code);
    }

    [Fact]
    public async Task Store_OnAFullDisk_IsSaidAndKeepsWhatItHad()
    {
        await BuildAsync();
        var before = await _commandLine.RunAsync("export", "-f", "graphml");
        Environment.SetEnvironmentVariable("PAPERGRAPH_MaxStoreBytes", "200000");
        try
        {
            AssertError(await _commandLine.RunAsync("build", Sample), ExitCode.Store, "no room left");
        }
        finally
        {
            Environment.SetEnvironmentVariable("PAPERGRAPH_MaxStoreBytes", null);
        }

        Assert.Equal(before.Results, (await _commandLine.RunAsync("export", "-f", "graphml")).Results);
        Assert.Equal(ExitCode.Success, (await _commandLine.RunAsync("build", Sample)).Code);
    }

    [Fact]
    public async Task Output_OverTheStore_IsRefusedAndTheStoreIsAsItWas()
    {
        await BuildAsync();
        var wrong = _commandLine.Folder.Write("wrong.jsonl", Papers + "\nno json\n");
        AssertError(await _commandLine.RunAsync("build", wrong, "--rejects", _commandLine.Store), ExitCode.Usage, "overwrite");
        AssertError(await _commandLine.RunAsync("build", wrong, "--rejects", wrong), ExitCode.Usage, "overwrite");
        AssertError(await _commandLine.RunAsync("export", "-f", "graphml", "-o", _commandLine.Store), ExitCode.Usage, "overwrite");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_commandLine.Folder.At("link"), _commandLine.Store);
            AssertError(await _commandLine.RunAsync("export", "-f", "json", "-o", _commandLine.Folder.At("link")), ExitCode.Usage, "overwrite");
        }

        Assert.Contains("nodes,Paper,1\r\n", (await _commandLine.RunAsync("stats", "-f", "csv")).Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MaxStoreBytes", "abc", ExitCode.Usage)]
    [InlineData("MaxStoreBytes", "5", ExitCode.Usage)]
    [InlineData("MinConfidence", "high", ExitCode.Usage)]
    [InlineData("MinConfidence", "1.5", ExitCode.Usage)]
    [InlineData("Lexicon", "nowhere.jsonl", ExitCode.Input)]
    public async Task Setting_ThatIsNone_IsAnErrorBeforeAStoreIsMade(string name, string value, int code)
    {
        var variable = "PAPERGRAPH_" + name.ToUpperInvariant();
        Environment.SetEnvironmentVariable(variable, value);
        try
        {
            AssertError(await BuildAsync(), code, code == ExitCode.Usage ? name : value);
            Assert.False(File.Exists(_commandLine.Store));
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    private Task<CommandLine.Outcome> BuildAsync() => _commandLine.RunAsync("build", _commandLine.Folder.Write("papers.jsonl", Papers));

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_commandLine.Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void AssertError(CommandLine.Outcome outcome, int code, string says)
    {
        Assert.Equal(code, outcome.Code);
        Assert.Contains(says, outcome.Messages, StringComparison.Ordinal);
    }
}
