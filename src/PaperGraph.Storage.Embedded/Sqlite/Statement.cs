using System.Buffers;
using System.Text;
using SQLitePCL;

namespace PaperGraph.Storage.Embedded.Sqlite;

/// <summary>A prepared statement. Parameters count from 1, columns from 0.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    public Statement Bind(int parameter, long value)
    {
        database.Check(raw.sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        database.Check(value switch
        {
            null => raw.sqlite3_bind_null(handle, parameter),
            "" => raw.sqlite3_bind_text(handle, parameter, value),
            _ => BindWhole(parameter, value),
        });
        return this;
    }

    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        database.Check(raw.sqlite3_bind_blob(handle, parameter, value));
        return this;
    }

    /// <summary>Goes to the next row; false where there is none.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        database.Check(code);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Makes it ready to run again with other parameters.</summary>
    public Statement Reset()
    {
        _ = raw.sqlite3_reset(handle);
        return this;
    }

    /// <summary>Runs it to its end and makes it ready again.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    public long Integer(int column) => raw.sqlite3_column_int64(handle, column);

    public double Float(int column) => raw.sqlite3_column_double(handle, column);

    /// <summary>A text, also one that holds a zero character.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, column));

    public string? OptionalText(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A blob, valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public void Dispose() => handle.Dispose();

    // Given as a string, a text would end at its first zero character.
    private int BindWhole(int parameter, string value)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        var length = Encoding.UTF8.GetBytes(value, buffer);
        var code = raw.sqlite3_bind_text(handle, parameter, buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return code;
    }
}
