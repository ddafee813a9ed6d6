using PaperGraph.Testing;

namespace PaperGraph.Hosting.Tests;

/// <summary><c>samples/Library</c>: a program with papers and an extractor of its own, run as its user runs it.</summary>
public sealed class LibrarySampleTests
{
    private static readonly string Source = RepositoryFiles.At("samples", "Library", "Program.cs");

    [Fact]
    public async Task Sample_Run_FindsWhatOnlyItsOwnExtractorKnows()
    {
        using var folder = new TemporaryFolder();
        var program = Path.Combine(AppContext.BaseDirectory, "PaperGraph.Samples.Library.dll");
        Snapshot.Match(await Tool.RunDotnetAsync(program, folder.At("library.db")), "library-sample");
    }

    [Fact]
    public void Sample_IsShort() => Assert.InRange(File.ReadAllLines(Source).Length, 1, 40);
}
