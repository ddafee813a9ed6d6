using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>What the store says about itself.</summary>
internal static class Meta
{
    /// <summary>Counts the commits.</summary>
    public const string Generation = "generation";

    /// <summary>1 while the graph agrees with the records.</summary>
    public const string Settled = "settled";

    /// <summary>1 while the full-text index lags behind the records.</summary>
    public const string TextIndexLags = "text_index_lags";

    /// <summary>Who writes: a sentence for people, empty where nobody does; of a process that was killed its name is left.</summary>
    public const string Writer = "writer";

    /// <summary>Drawn by lot at each commit, so that two copies of a store that were written to apart differ in it.</summary>
    public const string Lot = "lot";

    public static long ReadInteger(Database database, string key)
    {
        using var statement = database.Prepare("SELECT value FROM meta WHERE key = ?1");
        return statement.Bind(1, key).Step() ? statement.Integer(0) : 0;
    }

    public static string? ReadText(Database database, string key)
    {
        using var statement = database.Prepare("SELECT value FROM meta WHERE key = ?1");
        return statement.Bind(1, key).Step() ? statement.Text(0) : null;
    }

    public static void Write(Database database, string key, long value)
    {
        using var statement = database.Prepare("REPLACE INTO meta VALUES (?1, ?2)");
        statement.Bind(1, key).Bind(2, value).Run();
    }

    public static void Write(Database database, string key, string value)
    {
        using var statement = database.Prepare("REPLACE INTO meta VALUES (?1, ?2)");
        statement.Bind(1, key).Bind(2, value).Run();
    }
}
