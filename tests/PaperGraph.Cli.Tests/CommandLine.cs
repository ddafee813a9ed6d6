using System.Text;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Hosting;
using PaperGraph.Testing;
using Spectre.Console;

namespace PaperGraph.Cli.Tests;

/// <summary>Runs command lines as a person would, in a folder of their own, and keeps what they print.</summary>
internal sealed class CommandLine(string? store = null) : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    /// <summary>The store that it was given, else a file of this folder.</summary>
    public string Store => store ?? Folder.At("graph.db");

    /// <summary>How many columns its terminal has.</summary>
    public int Width { get; set; } = 120;

    /// <summary>Runs one command line against this folder's store.</summary>
    public Task<Outcome> RunAsync(params string[] arguments) => RunAsync(Stream.Null, arguments);

    /// <summary>Builds into this folder's store, which must succeed.</summary>
    public async Task BuildAsync(params string[] arguments)
    {
        var built = await RunAsync(["build", .. arguments]);
        Assert.True(built.Code == ExitCode.Success, built.Messages);
    }

    /// <summary>The same; where commands that are shown to people name the store, STORE stands instead.</summary>
    public async Task<Outcome> AskAsync(params string[] arguments)
    {
        var (store, outcome) = (ShellWord.Of(StoreAddress.Shown(Store)), await RunAsync(arguments));
        return outcome with { Results = outcome.Results.Replace(store, "STORE", StringComparison.Ordinal), Messages = outcome.Messages.Replace(store, "STORE", StringComparison.Ordinal) };
    }

    /// <summary>Runs one command line with something on standard input.</summary>
    public async Task<Outcome> RunAsync(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var terminal = new Terminal(Console(results), Console(messages), () => input, () => new UnclosedStream(output));
        string[] all = [.. arguments, "--store", Store, "--log-file", Folder.At("test.log")];
        var code = await Application.RunAsync(all, terminal);
        return new(code, results.ToString() + Encoding.UTF8.GetString(output.ToArray()), messages.ToString());
    }

    public void Dispose() => Folder.Dispose();

    private IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>What a command line did.</summary>
    internal sealed record Outcome(int Code, string Results, string Messages);

    private sealed class UnclosedStream(MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
