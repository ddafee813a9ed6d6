using System.Diagnostics;
using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>
/// Lets one process write to a store: an operating system's lock on <c>STORE.lock</c>, which ends with the process however
/// that ends. Who holds it stands in the store itself, where others can read it: it is signed soon after the lock is taken and cleared
/// before it is let go. What a killed process left is nobody's, if the next one has not signed yet.
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
        FormattableString.Invariant($"{NameOf(Environment.ProcessId)} since {time.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC"));

    /// <summary>Takes the name out again. A store that cannot be written any more keeps it.</summary>
    public static void Clear(Database database)
    {
        try
        {
            Meta.Write(database, Meta.Writer, "");
        }
        catch (SqliteFailure)
        {
        }
    }

    public void Dispose() => _file.Dispose();

    private static string? FindHolder(string path)
    {
        try
        {
            using var database = Database.Open(path, writable: false);
            return Meta.ReadText(database, Meta.Writer) is { Length: > 0 } signed && !IsOfADeadProcess(signed) ? signed : null;
        }
        catch (SqliteFailure)
        {
            return null;
        }
    }

    /// <summary>Whether a name was signed by a process of this machine that is no more.</summary>
    private static bool IsOfADeadProcess(string signed)
    {
        var words = signed.Split(' ');
        if (words.Length < 2 || !int.TryParse(words[1], CultureInfo.InvariantCulture, out var id) || !signed.StartsWith(NameOf(id) + " ", StringComparison.Ordinal))
            return false;
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    private static string NameOf(int id) => FormattableString.Invariant($"process {id} on {Environment.MachineName}");
}
