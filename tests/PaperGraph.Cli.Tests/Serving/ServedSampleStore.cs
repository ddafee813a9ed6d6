using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Serving;

/// <summary>The sample's graph in a file, which tests only read.</summary>
public sealed class ServedSampleStore : IAsyncLifetime
{
    private readonly CommandLine _commandLine = new();

    /// <summary>The file.</summary>
    public string Path => _commandLine.Store;

    public async ValueTask InitializeAsync() => await _commandLine.BuildAsync(RepositoryFiles.At("samples", "papers.jsonl"));

    public ValueTask DisposeAsync()
    {
        _commandLine.Dispose();
        return ValueTask.CompletedTask;
    }
}
