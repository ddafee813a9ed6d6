using System.IO.Enumeration;

namespace PaperGraph.Ingest.Inputs;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.</summary>
internal static class GlobPattern
{
    private const string AnyFolders = "**";
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Whether a path is a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that fit, in ordinal order.</summary>
    public static List<string> Find(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var fixedParts = parts.TakeWhile(part => !IsPattern(part)).ToArray();
        var folder = Path.Combine([root, .. fixedParts]);
        var start = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(start))
            return [];
        var depth = parts.Contains(AnyFolders) ? int.MaxValue : parts.Length - fixedParts.Length - 1;
        var found = FileAccess.Try(start, () => FolderFiles.Find(start, depth));
        return found.FindAll(file => Fits(RelativeParts(start, file), parts.AsSpan(fixedParts.Length)))
            .ConvertAll(file => folder.Length == 0 ? Path.GetRelativePath(start, file) : file);
    }

    private static string[] RelativeParts(string folder, string file) => Path.GetRelativePath(folder, file).Split(Separators);

    private static bool Fits(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty || path.IsEmpty)
            return pattern.IsEmpty && path.IsEmpty;
        if (pattern[0] == AnyFolders)
            return Fits(path, pattern[1..]) || Fits(path[1..], pattern);
        return FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Fits(path[1..], pattern[1..]);
    }
}
