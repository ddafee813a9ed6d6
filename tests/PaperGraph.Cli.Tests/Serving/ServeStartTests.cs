using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PaperGraph.Cli.Tests.Serving;

/// <summary>What keeps <c>serve</c> from starting: a clear error, the documented exit code, and no server.</summary>
public sealed class ServeStartTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [InlineData("--host takes an IP address", "--host", "example.org")]
    [InlineData("--host takes an IP address", "--host", "")]
    [InlineData("--host takes an IP address", "--host", "127.0.0.1:5170")]
    [InlineData("192.0.2.1 is no address of this machine", "--host", "192.0.2.1", "--port", "0")]
    [InlineData("--port takes a whole number", "--port", "65536")]
    [InlineData("--port takes a whole number", "--port", "-1")]
    [InlineData("--port", "--port", "http")]
    [InlineData("A token has 16 characters or more", "--token", "short")]
    [InlineData("A token has 16 characters or more", "--token", "")]
    [InlineData("A token has 16 characters or more", "--token", "with blanks in between it")]
    [InlineData("A token has 16 characters or more", "--token", "sechzehn Zeichen, größer")]
    [InlineData("--name takes the name of a host", "--name", "https://graphs.example.org/")]
    [InlineData("--name takes the name of a host", "--name", "")]
    [InlineData("--name takes the name of a host", "--name", "*")]
    [InlineData("--wirte", "--wirte")]
    [InlineData("more", "more")]
    public async Task Option_ThatIsWrong_IsSaid(string message, params string[] options)
    {
        var outcome = await _commandLine.RunAsync(["serve", .. options]);
        AssertError(outcome, ExitCode.Usage, message);
        Assert.Contains("try: ", outcome.Messages, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(_commandLine.Store));
    }

    [Fact]
    public async Task Port_InUse_IsSaidWithAWayOut()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var outcome = await _commandLine.RunAsync("serve", "--port", port);
        AssertError(outcome, ExitCode.Usage, $"Another program uses port {port} of 127.0.0.1.");
        Assert.Contains("try: --port 0", outcome.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_AFolder_IsSaid()
    {
        Directory.CreateDirectory(_commandLine.Store);
        AssertError(await _commandLine.RunAsync("serve", "--port", "0"), ExitCode.Store, "folder");
    }

    [Fact]
    public async Task Store_AnotherFile_IsSaidAndNotTouched()
    {
        await File.WriteAllTextAsync(_commandLine.Store, "my notes, nothing else", TestContext.Current.CancellationToken);
        AssertError(await _commandLine.RunAsync("serve", "--port", "0"), ExitCode.Store, "graph.db");
        Assert.Equal("my notes, nothing else", await File.ReadAllTextAsync(_commandLine.Store, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Store_OfANewerFormat_IsSaid()
    {
        await _commandLine.BuildAsync(_commandLine.Folder.Write("papers.jsonl", """{"id":"a","title":"A Sound Record","abstract":"We evaluate on GSM8K."}"""));
        await SetFormatAsync(999);
        AssertError(await _commandLine.RunAsync("serve", "--port", "0"), ExitCode.Store, "999");
    }

    [Fact]
    public async Task Store_OnAServerThatIsNotThere_IsSaid()
    {
        using var commandLine = new CommandLine("http://127.0.0.1:9");
        AssertError(await commandLine.RunAsync("serve", "--port", "0"), ExitCode.Store, "127.0.0.1:9");
    }

    private async Task SetFormatAsync(int format)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_commandLine.Store};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA user_version = {format}";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static void AssertError(CommandLine.Outcome outcome, int code, string says)
    {
        Assert.True(code == outcome.Code, $"{outcome.Code}: {outcome.Messages}");
        Assert.Empty(outcome.Results);
        Assert.Contains(says, outcome.Messages, StringComparison.Ordinal);
    }
}
