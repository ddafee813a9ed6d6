using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Finds the file that LOAD CSV names, and nothing outside the import folder.</summary>
internal static class ImportFile
{
    private const string Scheme = "file://";

    /// <summary>The file's path, all links followed.</summary>
    /// <exception cref="CypherException">There is no import folder, the address is none of a file, or the file is outside the folder or not there.</exception>
    public static string Find(string url, string? folder)
    {
        if (folder is null)
            throw Failed("LOAD CSV is not allowed: no import folder was named", "papergraph query --import-folder DIR");
        if (url.Contains("://", StringComparison.Ordinal) && !url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw Failed($"LOAD CSV reads files of the import folder alone, not '{url}'");
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw Failed($"'{url}' is no address of a file", "write file:///NAME");
        var relative = Uri.UnescapeDataString(url[Scheme.Length..]).TrimStart('/', '\\');
        var root = Resolve(Path.GetFullPath(folder));
        var path = Resolve(Path.GetFullPath(Path.Combine(root, relative)));
        if (!path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw Failed($"'{url}' is not in the import folder");
        return File.Exists(path) ? path : throw Failed($"There is no file '{relative}' in the import folder");
    }

    // Every part of the path may be a link.
    private static string Resolve(string path)
    {
        var resolved = Path.GetPathRoot(path)!;
        foreach (var part in path[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            resolved = info.LinkTarget is null ? next : Path.GetFullPath(Target(info).FullName);
        }

        return resolved;
    }

    private static FileSystemInfo Target(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) ?? link;
        }
        catch (IOException error)
        {
            throw Failed($"'{link.Name}' cannot be followed: {error.Message}");
        }
    }

    private static CypherException Failed(string message, string? hint = null) =>
        Errors.Runtime(CypherErrorType.ExternalResourceFailed, "ImportFile", message, default, hint);
}
