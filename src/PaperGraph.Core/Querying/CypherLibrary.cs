using System.Reflection;

namespace PaperGraph.Core.Querying;

/// <summary>The files of the folder <c>cypher</c>, which an installed tool carries along.</summary>
public static class CypherLibrary
{
    private const string SchemaFolder = "cypher/schema/", QueryFolder = "cypher/queries/";

    private static readonly Assembly Assembly = typeof(CypherLibrary).Assembly;

    private static readonly Lazy<IReadOnlyList<string>> LazyConstraints = new(() => StatementsOf(SchemaFolder + "1-constraints.cypher"));

    private static readonly Lazy<IReadOnlyList<string>> LazySchema = new(() => [.. FilesOf(SchemaFolder).SelectMany(StatementsOf)]);

    private static readonly Lazy<IReadOnlyList<NamedQuery>> LazyQueries = new(() => [.. FilesOf(QueryFolder).Select(QueryOf)]);

    /// <summary>Statements that make every id unique; each may be run any number of times.</summary>
    public static IReadOnlyList<string> Constraints => LazyConstraints.Value;

    /// <summary>The constraints, then every index; each may be run any number of times.</summary>
    public static IReadOnlyList<string> Schema => LazySchema.Value;

    /// <summary>The named queries in the order of their names.</summary>
    public static IReadOnlyList<NamedQuery> Queries => LazyQueries.Value;

    /// <summary>The statements of a script: divided by semicolons at the ends of lines, without comment lines.</summary>
    public static IReadOnlyList<string> StatementsIn(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var lines = script.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal));
        return (string.Join('\n', lines) + "\n").Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Assembly.GetManifestResourceNames()
            .Where(name => Normalize(name).StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> StatementsOf(string file) => StatementsIn(Read(file));

    private static NamedQuery QueryOf(string file)
    {
        var text = Read(file);
        return new(Header(text, "name"), Header(text, "parameters"), Header(text, "answers"), StatementsIn(text)[0]);
    }

    private static string Header(string text, string field)
    {
        var marker = $"// {field}:";
        var line = text.Split('\n').First(line => line.StartsWith(marker, StringComparison.Ordinal));
        return line[marker.Length..].Trim();
    }

    private static string Read(string file)
    {
        var name = Assembly.GetManifestResourceNames().First(name => Normalize(name) == Normalize(file));
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // The name is made from a path, with the separators of the machine that built it.
    private static string Normalize(string name) => name.Replace('\\', '/');
}
