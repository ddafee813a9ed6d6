using System.Globalization;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Sqlite;

/// <summary>A connection, for one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    /// <summary><c>SQLITE_FCNTL_HAS_MOVED</c>.</summary>
    private const int HasMovedControl = 20;

    /// <summary>No name means the file that was opened.</summary>
    private const nint MainSchema = 0;

    private readonly sqlite3 _handle;

    static Database() => Batteries_V2.Init();

    private Database(sqlite3 handle) => _handle = handle;

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>Whether the file was deleted, or another was put in its place, since this was opened. Windows lets nobody do that to an open file.</summary>
    public bool HasMoved => FileControl(_handle, MainSchema, HasMovedControl, out var moved) == raw.SQLITE_OK && moved != 0;

    /// <summary>The row that the last INSERT made.</summary>
    public long LastInsertedRow => raw.sqlite3_last_insert_rowid(_handle);

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="writable">Whether it may be written, and created where it is missing.</param>
    public static Database Open(string path, bool writable)
    {
        var flags = raw.SQLITE_OPEN_NOMUTEX | (writable ? raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE : raw.SQLITE_OPEN_READONLY);
        return Open(path, flags);
    }

    /// <summary>Opens a file that nobody can change, in a folder where SQLite may not even put its shared memory.</summary>
    public static Database OpenImmutable(string path)
    {
        var address = new Uri(path).AbsoluteUri + "?immutable=1";
        return Open(address, raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI);
    }

    public Statement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_handle, sql, out var statement));
        return new(this, statement);
    }

    public void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>The first column of the first row as an integer, 0 where there is no row.</summary>
    public long ReadInteger(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }

    /// <summary>Sets a pragma of this connection or file.</summary>
    public void Set(string pragma, long value) =>
        Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA {pragma} = {value}"));

    /// <summary>Ends an open transaction without a trace.</summary>
    public void Rollback()
    {
        if (IsInTransaction)
            raw.sqlite3_exec(_handle, "ROLLBACK");
    }

    public void Dispose() => _handle.Dispose();

    internal void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new SqliteFailure(code, raw.sqlite3_errmsg(_handle).utf8_to_string());
    }

    // SQLitePCL leaves this one out.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    private static extern int FileControl(sqlite3 database, nint schema, int control, out int answer);

    private static Database Open(string path, int flags)
    {
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (code == raw.SQLITE_OK)
        {
            raw.sqlite3_busy_timeout(handle, 2_000);
            return new(handle);
        }

        handle?.Dispose();
        throw new SqliteFailure(code, raw.sqlite3_errstr(code).utf8_to_string());
    }
}
