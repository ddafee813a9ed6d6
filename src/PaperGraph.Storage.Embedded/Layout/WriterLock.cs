using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>
/// Lets one process write to a store: an operating system's lock on <c>STORE.lock</c>, which ends with the process however
/// that ends. Who holds it stands in the store itself, where others can read it.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <exception cref="PaperGraphException">Another process holds it, or the folder cannot be written.</exception>
    public static WriterLock Take(string path)
    {
        var lockPath = path + ".lock";
        try
        {
            return new(new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new PaperGraphException(
                ErrorKind.Store, $"{path} cannot be written: {denied.Message}", "choose a store in a folder that you may write to", denied);
        }
        catch (IOException taken) when (File.Exists(lockPath))
        {
            throw new PaperGraphException(
                ErrorKind.StoreBusy, $"{path} is being written by {FindHolder(path) ?? "another process"}", "wait for it to end, or stop it; reading is possible meanwhile", taken);
        }
        catch (IOException failed)
        {
            throw new PaperGraphException(ErrorKind.Store, $"{path} cannot be written: {failed.Message}", "choose a store in another folder", failed);
        }
    }

    /// <summary>Writes into the store who holds it.</summary>
    public static void Sign(Database database, TimeProvider time) => Meta.Write(
        database, Meta.Writer,
        FormattableString.Invariant($"process {Environment.ProcessId} on {Environment.MachineName} since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC"));

    public void Dispose() => _file.Dispose();

    private static string? FindHolder(string path)
    {
        try
        {
            using var database = Database.Open(path, writable: false);
            return Meta.ReadText(database, Meta.Writer);
        }
        catch (SqliteFailure)
        {
            return null;
        }
    }
}
