using System.Text.RegularExpressions;
using PaperGraph.Storage.Embedded.Tests.Processes;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>What the system sees of a commit: nothing is acknowledged before the file that was written to last is synchronised.</summary>
public sealed partial class SynchronizationTests : IDisposable
{
    private const string Strace = "/usr/bin/strace";
    private const int Commits = 100;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Acknowledgements_ComeAfterTheFileIsSynchronized()
    {
        FullTier.Require("watches a writer's system calls");
        Assert.SkipUnless(File.Exists(Strace), $"needs {Strace}");
        var trace = _folder.At("trace");
        using (var writer = new WriterProcess(_folder.At("papergraph.db"), ElementLoop.Argument, Strace, "-f", "-y", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o", trace))
        {
            for (var i = 0; i < Commits; i++)
                await writer.ReadAsync(Token);
            await writer.KillAsync(Commits, Token);
        }

        var calls = await File.ReadAllLinesAsync(trace, Token);
        Assert.True(CountAcknowledgements(calls) >= Commits);
    }

    // A line is a thread's number, then: pwrite64(19</…/papergraph.db-wal>, …) = 4096; a call that another thread's interrupts ends in a line of
    // its own, behind which alone it is done.
    private static int CountAcknowledgements(string[] calls)
    {
        HashSet<string> unsynchronized = [];
        Dictionary<string, string> interrupted = [];
        var acknowledged = 0;
        foreach (var line in calls)
        {
            var call = Call().Match(line);
            if (Resumed().Match(line) is { Success: true } resumed && interrupted.Remove(resumed.Groups["thread"].Value, out var file))
                unsynchronized.Remove(file);
            else if (!call.Success)
                continue;
            else if (call.Groups["name"].Value.EndsWith("sync", StringComparison.Ordinal))
                Synchronize(line, call);
            else if (call.Groups["file"].Value.Contains("papergraph.db", StringComparison.Ordinal) && !call.Groups["file"].Value.EndsWith("-shm", StringComparison.Ordinal))
                unsynchronized.Add(call.Groups["file"].Value);
            else if (Acknowledgement().IsMatch(line))
                Acknowledge(line);
        }

        return acknowledged;

        void Synchronize(string line, Match call)
        {
            if (line.EndsWith("<unfinished ...>", StringComparison.Ordinal))
                interrupted[call.Groups["thread"].Value] = call.Groups["file"].Value;
            else
                unsynchronized.Remove(call.Groups["file"].Value);
        }

        void Acknowledge(string line)
        {
            Assert.True(unsynchronized.Count == 0, $"{string.Join(", ", unsynchronized)} before {line}");
            acknowledged++;
        }
    }

    [GeneratedRegex(@"^(?<thread>\d+) +(?<name>\w+)\(\d+<(?<file>[^>]*)>")]
    private static partial Regex Call();

    [GeneratedRegex(@"^(?<thread>\d+) +<\.\.\. f(data)?sync resumed>")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"write\(\d+<pipe:[^>]*>, ""\d+\\n""")]
    private static partial Regex Acknowledgement();
}
