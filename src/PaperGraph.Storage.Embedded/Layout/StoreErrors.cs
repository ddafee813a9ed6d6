using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Embedded.Sqlite;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>Says in the user's words what went wrong with a file.</summary>
internal sealed class StoreErrors(string path, long? maxBytes)
{
    /// <summary>Runs something on the file; what SQLite has against it becomes an error for people.</summary>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteFailure failure)
        {
            throw Explain(failure);
        }
    }

    /// <summary>Reads something from the file; what SQLite or the codecs have against it becomes an error for people.</summary>
    public T Read<T>(Func<T> read)
    {
        try
        {
            return Guard(read);
        }
        catch (Exception damage) when (damage is InvalidDataException or KeyNotFoundException or IndexOutOfRangeException or ArgumentException or FormatException)
        {
            throw Damaged(damage);
        }
    }

    private PaperGraphException Explain(SqliteFailure failure) => failure.Code switch
    {
        raw.SQLITE_FULL => Full(failure),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(
            ErrorKind.StoreBusy, $"{path} is locked by another program", "close the program that has it open, then try again", failure),
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN => new(
            ErrorKind.Store, $"{path} cannot be opened or written: {failure.Message}", "check the rights on the file and on its folder", failure),
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => Damaged(failure),
        raw.SQLITE_IOERR => new(
            ErrorKind.Store, $"{path} could not be read or written: {failure.Message}; {Room()}", "check the disk; all that was committed before is kept", failure),
        _ => new(ErrorKind.Store, $"{path}: {failure.Message}", null, failure),
    };

    private PaperGraphException Full(Exception cause) => new(
        ErrorKind.Store, $"there is no room left for {path}: {Room()}",
        "make room and run the same command again; all that was committed before is kept", cause);

    private PaperGraphException Damaged(Exception cause) => new(
        ErrorKind.Store, $"{path} is damaged: {cause.Message}", "restore it from a copy, or delete it and build again", cause);

    private string Room()
    {
        if (maxBytes is { } limit)
            return $"it may take {Megabytes(limit)} and takes {Megabytes(new FileInfo(path).Length)}";
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            return $"{Megabytes(new DriveInfo(folder).AvailableFreeSpace)} are free in {folder}";
        }
        catch (Exception unknown) when (unknown is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return $"the free space in {folder} is not known";
        }
    }

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / 1e6:0.#} MB");
}
