using Xunit;

namespace PaperGraph.Testing;

/// <summary>Real data that is not part of the repository: the folder that PAPERGRAPH_SHARED names, else <c>shared</c> beside the checkout.</summary>
public static class SharedData
{
    /// <summary>The folder, which may not be there.</summary>
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("PAPERGRAPH_SHARED") ?? Path.Combine(RepositoryFiles.Root, "..", "shared");

    /// <summary>The path of a file or folder in it; skips the test where it is not there.</summary>
    public static string At(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Folder, .. parts]));
        if (!Path.Exists(path))
            Assert.Skip($"needs {string.Join('/', parts)} of the shared data (set PAPERGRAPH_SHARED to its folder)");
        return path;
    }
}
