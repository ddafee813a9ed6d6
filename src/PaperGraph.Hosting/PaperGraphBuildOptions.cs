using PaperGraph.Core.Building;

namespace PaperGraph.Hosting;

/// <summary>What a hosted build reads, and how.</summary>
public sealed class PaperGraphBuildOptions
{
    /// <summary>Files, folders and patterns, as <see cref="Ingest.Inputs.PaperSources"/> takes them.</summary>
    public IList<string> Inputs { get; } = [];

    /// <summary>The name of the collection.</summary>
    /// <value>Each file's name unless set.</value>
    public string? Source { get; set; }

    /// <summary>How the build goes about its work.</summary>
    public BuildOptions Build { get; set; } = new();
}
