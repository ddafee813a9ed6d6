using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Layout;

/// <summary>
/// The layout of the file. Numbers here reach disk: a test freezes them, and whoever changes the layout raises
/// <see cref="Version"/> and keeps reading the older ones.
/// </summary>
internal static class StoreFormat
{
    /// <summary>SQLite's <c>application_id</c>: the letters PGrf.</summary>
    public const int ApplicationId = 0x50477266;

    /// <summary>SQLite's <c>user_version</c>.</summary>
    public const int Version = 4;

    /// <summary>The first version whose files hold what people decided.</summary>
    public const int FirstWithDecisions = 2;

    /// <summary>The first version whose files say of a decision whether it was taken back.</summary>
    public const int FirstWithTakenBack = 3;

    /// <summary>The first version whose files hold rules, and whose nodes need no id.</summary>
    public const int FirstWithRules = 4;

    private const string TakenBack = "ALTER TABLE decision ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;";

    private const string Decisions = """
        CREATE TABLE decision (
            id TEXT PRIMARY KEY, kind INTEGER NOT NULL, label INTEGER NOT NULL, name TEXT NOT NULL, other_label INTEGER, other_name TEXT,
            at TEXT NOT NULL, by_whom TEXT NOT NULL, note TEXT NOT NULL) WITHOUT ROWID;
        """;

    private const string Nodes = """
        CREATE TABLE node (number INTEGER PRIMARY KEY, id TEXT, label_set INTEGER NOT NULL, properties BLOB NOT NULL);
        """;

    private const string Rules = """
        CREATE INDEX node_id ON node (id) WHERE id IS NOT NULL;
        CREATE TABLE rule (
            name TEXT PRIMARY KEY, kind INTEGER NOT NULL, entity INTEGER NOT NULL, tokens TEXT NOT NULL, keys TEXT NOT NULL,
            options BLOB NOT NULL) WITHOUT ROWID;
        """;

    private const string AnyNodes =
        "ALTER TABLE node RENAME TO node_3;\n" + Nodes
        + "\nINSERT INTO node SELECT number, id, label_set, properties FROM node_3;\nDROP TABLE node_3;\n" + Rules;

    /// <summary>What makes a file of a version one of the next: the first of version 1, the second of version 2 …</summary>
    public static IReadOnlyList<string> Upgrades { get; } = [Decisions, TakenBack, AnyNodes];

    /// <summary>The tables of an empty store. Relationships have no index: the graph in memory is the index.</summary>
    public const string Schema = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
        CREATE TABLE name (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        CREATE TABLE paper_record (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL,
            title TEXT NOT NULL, abstract TEXT NOT NULL, authors TEXT, year INTEGER, venue TEXT,
            url TEXT, doi TEXT, arxiv TEXT, cited TEXT,
            content_hash TEXT NOT NULL, extractor INTEGER NOT NULL, lexicon INTEGER NOT NULL, resolver INTEGER NOT NULL,
            mentions BLOB NOT NULL);
        CREATE INDEX paper_record_source ON paper_record (source);
        CREATE VIRTUAL TABLE paper_text USING fts5(
            title, abstract, content = 'paper_record', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
        CREATE TABLE label_set (number INTEGER PRIMARY KEY, labels TEXT NOT NULL UNIQUE);
        CREATE TABLE relationship (
            number INTEGER PRIMARY KEY, type INTEGER NOT NULL, start_node INTEGER NOT NULL, end_node INTEGER NOT NULL,
            properties BLOB NOT NULL);
        CREATE TABLE redirect (old_id TEXT PRIMARY KEY, new_id TEXT NOT NULL) WITHOUT ROWID;

        """ + Decisions + "\n" + TakenBack + "\n" + Nodes + "\n" + Rules;

    /// <summary>The version of an open file.</summary>
    public static long VersionOf(Database database) => database.ReadInteger("PRAGMA user_version");
}
