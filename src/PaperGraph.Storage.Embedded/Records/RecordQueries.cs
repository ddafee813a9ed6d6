using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Records;

/// <summary>Finds paper records.</summary>
internal static class RecordQueries
{
    public static Dictionary<string, RecordStamp> FindStamps(Database database, IReadOnlyCollection<string> paperIds)
    {
        var names = new NameDictionary(database);
        var found = new Dictionary<string, RecordStamp>();
        using var find = database.Prepare("SELECT content_hash, extractor, lexicon, resolver FROM paper_record WHERE id = ?1");
        foreach (var id in paperIds)
        {
            if (find.Reset().Bind(1, id).Step())
                found[id] = RecordReader.ReadStamp(find, 0, names);
        }

        return found;
    }

    public static PaperRecord? Find(Database database, string paperId)
    {
        using var find = database.Prepare(RecordReader.Select + "WHERE id = ?1");
        return find.Bind(1, paperId).Step() ? RecordReader.Read(find, new NameDictionary(database)) : null;
    }

    public static List<string> FindPapersOfSource(Database database, string source)
    {
        var ids = new List<string>();
        using var find = database.Prepare("SELECT id FROM paper_record WHERE source = ?1");
        find.Bind(1, source);
        while (find.Step())
            ids.Add(find.Text(0));
        ids.Sort(StringComparer.Ordinal);
        return ids;
    }

    /// <summary>All records in ordinal order of their ids.</summary>
    public static IEnumerable<PaperRecord> All(Database database)
    {
        INames names = new NameDictionary(database);
        if (HasIdsThatSqliteOrdersOtherwise(database))
            return OneByOne(database, names);
        return InOrderOfSqlite(database, names);
    }

    /// <summary>The records of papers, in ordinal order of their ids.</summary>
    public static IEnumerable<PaperRecord> Find(Database database, IReadOnlyCollection<string> paperIds)
    {
        var names = new NameDictionary(database);
        using var find = database.Prepare(RecordReader.Select + "WHERE id = ?1");
        foreach (var id in paperIds.Distinct().Order(StringComparer.Ordinal))
        {
            if (find.Reset().Bind(1, id).Step())
                yield return RecordReader.Read(find, names);
        }
    }

    /// <summary>All stamps, in ordinal order of the papers' ids.</summary>
    public static IEnumerable<KeyValuePair<string, RecordStamp>> AllStamps(Database database)
    {
        var names = new NameDictionary(database);
        var stamps = new List<KeyValuePair<string, RecordStamp>>();
        using var rows = database.Prepare("SELECT id, content_hash, extractor, lexicon, resolver FROM paper_record");
        while (rows.Step())
            stamps.Add(new(rows.Text(0), RecordReader.ReadStamp(rows, 1, names)));
        stamps.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return stamps;
    }

    private static IEnumerable<PaperRecord> InOrderOfSqlite(Database database, INames names)
    {
        using var rows = database.Prepare(RecordReader.Select + "ORDER BY id");
        while (rows.Step())
            yield return RecordReader.Read(rows, names);
    }

    private static IEnumerable<PaperRecord> OneByOne(Database database, INames names)
    {
        using var find = database.Prepare(RecordReader.Select + "WHERE number = ?1");
        foreach (var number in NumbersInOrder(database))
        {
            find.Reset().Bind(1, number).Step();
            yield return RecordReader.Read(find, names);
        }
    }

    private static long[] NumbersInOrder(Database database)
    {
        var papers = new List<(string Id, long Number)>();
        using var rows = database.Prepare("SELECT id, number FROM paper_record");
        while (rows.Step())
            papers.Add((rows.Text(0), rows.Integer(1)));
        papers.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return [.. papers.Select(paper => paper.Number)];
    }

    // SQLite compares UTF-8, ordinal order UTF-16: they part only where a character beyond U+FFFF is involved.
    private static bool HasIdsThatSqliteOrdersOtherwise(Database database) =>
        database.ReadInteger("SELECT EXISTS (SELECT 1 FROM paper_record WHERE id GLOB '*[' || char(65536) || '-' || char(1114111) || ']*')") != 0;
}
