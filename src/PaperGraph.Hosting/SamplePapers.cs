using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Hosting;

/// <summary>The sample of sixty papers, which every build of the program holds.</summary>
public static class SamplePapers
{
    private const string File = "papers.jsonl";

    /// <summary>Opens it, as if <c>samples/papers.jsonl</c> were read.</summary>
    public static IReadOnlyList<IPaperSource> Open() => PaperSources.Open(
        ["-"],
        new InputOptions { Source = File, StandardInput = () => typeof(SamplePapers).Assembly.GetManifestResourceStream("samples/" + File)! });
}
