using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded;

/// <summary>The connection for short reads, one at a time; each sees the last commit.</summary>
internal sealed class StoreReader(StoreFile file) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Database _database = file.Errors.Guard(file.OpenReader);

    public T Read<T>(Func<Database, T> read)
    {
        lock (_lock)
            return file.Errors.Read(() => ReadAsOne(read));
    }

    /// <summary>Whether the file that it reads was deleted, or another was put in its place.</summary>
    public bool HasMoved
    {
        get
        {
            lock (_lock)
                return _database.HasMoved;
        }
    }

    public void Dispose()
    {
        lock (_lock)
            _database.Dispose();
    }

    private T ReadAsOne<T>(Func<Database, T> read)
    {
        _database.Execute("BEGIN");
        try
        {
            return read(_database);
        }
        finally
        {
            if (_database.IsInTransaction)
                _database.Execute("COMMIT");
        }
    }
}
