using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Elements;

/// <summary>Where ids that are gone lead.</summary>
internal static class Redirects
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string> All(Database database)
    {
        var all = new Dictionary<string, string>();
        using var rows = database.Prepare("SELECT old_id, new_id FROM redirect");
        while (rows.Step())
            all.Add(rows.Text(0), rows.Text(1));
        return all;
    }

    /// <summary>The first living id along the redirects of an id that is not alive itself; null where there is none.</summary>
    public static string? Find(Database database, string id)
    {
        using var isAlive = database.Prepare("SELECT 1 FROM node WHERE id = ?1");
        using var next = database.Prepare("SELECT new_id FROM redirect WHERE old_id = ?1");
        if (isAlive.Bind(1, id).Step())
            return null;
        var visited = new HashSet<string>();
        while (visited.Add(id))
        {
            if (!next.Reset().Bind(1, id).Step())
                return null;
            id = next.Text(0);
            if (isAlive.Reset().Bind(1, id).Step())
                return id;
        }

        return null;
    }
}
