using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>Reads the files of statements that lie beside the code.</summary>
internal static class StatementFile
{
    private const string InOrder = "// in order";
    private const string ListsInAnyOrder = "// lists in any order";

    /// <summary>The statements of a file: each ends with a semicolon at the end of a line; a remark before it may say how it is compared.</summary>
    public static IReadOnlyList<Statement> Read(string name) =>
        At(RepositoryFiles.At("tests", "PaperGraph.Cypher.Conformance", "Differential", "Queries", name));

    /// <summary>The statements of a file that lies anywhere.</summary>
    public static IReadOnlyList<Statement> At(string path) => Parse(File.ReadAllText(path));

    internal static IReadOnlyList<Statement> Parse(string text) =>
        [.. text.ReplaceLineEndings("\n").Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParseOne).Where(statement => statement.Text.Length > 0)];

    private static Statement ParseOne(string part)
    {
        var lines = part.Split('\n');
        var remarks = lines.TakeWhile(line => line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)).ToList();
        return new(string.Join('\n', lines.Skip(remarks.Count)), remarks.LastOrDefault() == InOrder, remarks.LastOrDefault() == ListsInAnyOrder);
    }
}
