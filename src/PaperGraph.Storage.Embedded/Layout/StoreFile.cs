using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Embedded.Sqlite;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>The file of a store: checked, locked if it is to be written, created if it is not there; gives out connections.</summary>
internal sealed class StoreFile : IDisposable
{
    private const int PageSize = 4096;

    private readonly string _address;
    private readonly WriterLock? _lock;

    private StoreFile(string address, string path, WriterLock? writerLock, EmbeddedStoreOptions options)
    {
        (_address, Path, _lock) = (address, path, writerLock);
        Errors = new StoreErrors(path, options.MaxBytes);
        Writer = writerLock is null ? null : Errors.Guard(() => OpenWriter(options));
    }

    public string Path { get; }

    /// <summary>Whether the link by which it was opened leads to another file now.</summary>
    public bool IsElsewhere => Resolve(_address) != Path;

    public StoreErrors Errors { get; }

    /// <summary>The one connection that writes; null in a store opened for reading.</summary>
    public Database? Writer { get; }

    /// <exception cref="PaperGraphException">There is no store to read, or something that is none, or another process writes.</exception>
    public static StoreFile Open(string address, StoreMode mode, EmbeddedStoreOptions options)
    {
        address = System.IO.Path.GetFullPath(address);
        var path = Resolve(address);
        var exists = StoreHeader.Check(path);
        if (mode == StoreMode.Read)
            return exists ? new(address, path, null, options) : throw new PaperGraphException(ErrorKind.Store, $"there is no store at {path}", "fill one first, for example with: papergraph build FILE");
        var folder = System.IO.Path.GetDirectoryName(path);
        if (!Directory.Exists(folder))
            throw new PaperGraphException(ErrorKind.Store, $"there is no folder {folder} for the store", "create the folder, or choose another path");
        var writerLock = WriterLock.Take(path);
        try
        {
            if (!exists)
                ClearAway(path);
            return new(address, path, writerLock, options);
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>A connection that only reads.</summary>
    public Database OpenReader()
    {
        var database = Database.Open(Path, writable: false);
        try
        {
            StoreHeader.CheckVersion(Path, database.ReadInteger("PRAGMA user_version"));
            return database;
        }
        catch (SqliteFailure failure) when (failure.Code is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && !File.Exists(Path + "-wal"))
        {
            database.Dispose();
            return Database.OpenImmutable(Path);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>A connection that sees the store as it is now, whatever is committed later.</summary>
    public Database OpenSnapshot()
    {
        var database = OpenReader();
        database.Execute("BEGIN");
        database.ReadInteger("SELECT count(*) FROM meta");
        return database;
    }

    public void Dispose()
    {
        if (Writer is not null)
            WriterLock.Clear(Writer);
        Writer?.Dispose();
        _lock?.Dispose();
    }

    // Two links to one store must meet at one lock.
    private static string Resolve(string path) => File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    // What a store that was deleted has left, perhaps in the hands of a process that still reads it, is none of the new one's.
    private static void ClearAway(string path)
    {
        try
        {
            File.Delete(path + "-wal");
            File.Delete(path + "-shm");
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
        }
    }

    private Database OpenWriter(EmbeddedStoreOptions options)
    {
        var database = Database.Open(Path, writable: true);
        try
        {
            StoreHeader.CheckVersion(Path, database.ReadInteger("PRAGMA user_version"));
            Configure(database, options);
            WriterLock.Sign(database, options.Time);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static void Configure(Database database, EmbeddedStoreOptions options)
    {
        database.Set("page_size", PageSize);
        database.Set("synchronous", 2);
        if (database.ReadInteger("SELECT count(*) FROM sqlite_schema") == 0)
            Create(database);
        else
            Upgrade(database);
        database.Execute("PRAGMA journal_mode = WAL");
        database.Set("wal_autocheckpoint", 8_192);
        database.Set("journal_size_limit", 32 << 20);
        database.Set("cache_size", -64 << 10);
        if (options.MaxBytes is { } limit)
            database.Set("max_page_count", limit / PageSize);
    }

    // Readers of the older form go on: what they know of is as it was.
    private static void Upgrade(Database database)
    {
        var version = (int)StoreFormat.VersionOf(database);
        if (version == StoreFormat.Version)
            return;
        database.Execute("BEGIN IMMEDIATE");
        foreach (var upgrade in StoreFormat.Upgrades.Skip(version - 1))
            database.Execute(upgrade);
        database.Set("user_version", StoreFormat.Version);
        database.Execute("COMMIT");
    }

    // One transaction before the file goes over to WAL: a creation that is cut off leaves an empty file.
    private static void Create(Database database)
    {
        database.Execute("BEGIN IMMEDIATE");
        database.Set("application_id", StoreFormat.ApplicationId);
        database.Set("user_version", StoreFormat.Version);
        database.Execute(StoreFormat.Schema);
        Meta.Write(database, Meta.Generation, 0);
        Meta.Write(database, Meta.Settled, 1);
        Meta.Write(database, Meta.TextIndexLags, 0);
        database.Execute("COMMIT");
    }
}
