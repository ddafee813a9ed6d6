using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Transfers;

/// <summary>Parts of the sample as inputs of one collection.</summary>
internal static class SamplePapers
{
    /// <summary>Builds some of the sample's papers into a store.</summary>
    public static Task BuildAsync(CommandLine commandLine, Range papers)
    {
        var lines = File.ReadAllLines(RepositoryFiles.At("samples", "papers.jsonl"));
        return commandLine.BuildAsync(commandLine.Folder.Write("papers.jsonl", string.Join('\n', lines[papers])), "--source", "sample");
    }
}
