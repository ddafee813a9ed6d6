using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Features;

/// <summary>Where feature files lie: openCypher's suite outside the repository, and our own scenarios beside the code.</summary>
internal static class SuiteFolder
{
    /// <summary>The suite's folder (<c>features</c>, <c>graphs</c>): what PAPERGRAPH_TCK names, else that of the shared data; it may not be there.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("PAPERGRAPH_TCK") ?? System.IO.Path.Combine(SharedData.Folder, "opencypher-tck");

    /// <summary>Whether the suite is there.</summary>
    public static bool IsThere => Directory.Exists(Features);

    /// <summary>The suite's feature files.</summary>
    public static string Features => System.IO.Path.Combine(Path, "features");

    /// <summary>Our own feature files.</summary>
    public static string Own => System.IO.Path.Combine(RepositoryFiles.Root, "tests", "PaperGraph.Cypher.Conformance", "scenarios");

    /// <summary>The statements that make one of the suite's named graphs.</summary>
    public static string GraphScript(string name) => File.ReadAllText(System.IO.Path.Combine(Path, "graphs", name, name + ".cypher"));
}
