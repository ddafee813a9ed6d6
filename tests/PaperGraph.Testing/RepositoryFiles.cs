namespace PaperGraph.Testing;

/// <summary>Where this checkout's files lie.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder that holds <c>PaperGraph.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PaperGraph.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("These tests run from a checkout of the repository.");
    }
}
