using System.IO.Enumeration;
using PaperGraph.Ingest.Rejects;

namespace PaperGraph.Ingest.Inputs;

/// <summary>The files below a folder.</summary>
internal static class FolderFiles
{
    /// <summary>All files in it and its subfolders, in ordinal order; hidden ones, linked folders and rejects of earlier builds aside.</summary>
    /// <param name="folder">Where to look.</param>
    /// <param name="maxDepth">How many folders deep to go; 0 is the folder itself.</param>
    public static List<string> Find(string folder, int maxDepth = int.MaxValue)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = maxDepth, IgnoreInaccessible = false };
        var files = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.EndsWith(RejectsFile.Suffix, StringComparison.OrdinalIgnoreCase),
            // a link may lead back to where it came from
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }
}
