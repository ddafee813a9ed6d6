using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Export.Files;

/// <summary>Files that are written whole or not at all.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes to a temporary file in the same folder and gives it the name at the end. Where anything fails, an old file of
    /// that name stays as it was and the temporary file is gone. A device or a pipe is written directly.
    /// </summary>
    /// <exception cref="PaperGraphException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var ending = $".{Path.GetRandomFileName()}.tmp";
        try
        {
            var target = Resolve(path);
            if (OpenDevice(target) is { } device)
                await WriteAsync(device, write, cancellationToken).ConfigureAwait(false);
            else
                await ReplaceAsync(target, target + ending, write, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The message may name the temporary file, which says nothing to a user.
            var message = exception.Message.Replace(ending, "", StringComparison.Ordinal);
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {message}", Hint(path), exception);
        }
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new IOException("It is a folder.");
        var isLink = new FileInfo(full).LinkTarget is not null;
        return isLink ? File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName : full;
    }

    // Opening it also shows whether an old file may be written: a rename would go over one that is read-only.
    private static FileStream? OpenDevice(string path)
    {
        if (!File.Exists(path))
            return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        if (!stream.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal))
            return stream;
        stream.Dispose();
        return null;
    }

    private static async Task ReplaceAsync(string path, string temporary, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            var output = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await WriteAsync(output, write, cancellationToken).ConfigureAwait(false);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static async Task WriteAsync(FileStream output, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        await using (output.ConfigureAwait(false))
        {
            await write(output, cancellationToken).ConfigureAwait(false);
            output.Flush(flushToDisk: output.CanSeek);
        }
    }

    private static string? Hint(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is not null && !Directory.Exists(folder) ? $"create the folder '{folder}' first" : null;
    }
}
