using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Export.Files;

/// <summary>Folders that are written whole or not at all.</summary>
public static class AtomicFolder
{
    /// <summary>
    /// Lets a temporary folder beside the wanted one be filled and gives it the name at the end. Where anything fails, it is
    /// gone. A folder that holds something is never replaced.
    /// </summary>
    /// <exception cref="PaperGraphException">The folder holds something, or cannot be written.</exception>
    public static async Task WriteAsync(string path, Func<string, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        CheckFree(path, target);
        try
        {
            Directory.CreateDirectory(temporary);
            await write(temporary, cancellationToken).ConfigureAwait(false);
            // Only an empty one can be deleted so, and a move goes over none.
            if (Directory.Exists(target))
                Directory.Delete(target);
            Directory.Move(temporary, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = exception.Message.Replace(temporary, target, StringComparison.Ordinal);
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {message}", null, exception);
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }

    private static void CheckFree(string path, string target)
    {
        if (File.Exists(target))
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': it is a file, and this format is a folder.", "another name");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': the folder is not empty.", "another folder, or remove this one first");
    }
}
