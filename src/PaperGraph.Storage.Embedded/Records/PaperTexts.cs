using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Records;

/// <summary>
/// Cuts <c>abstract</c> and <c>evidence</c> out of the stored texts. It keeps the read transaction in which the snapshot
/// was read, so that both stay of one commit; when nobody holds the snapshot any more, the connection goes with it.
/// </summary>
internal sealed class PaperTexts : IPropertyProvider, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Database _database;
    private readonly StoreErrors _errors;
    private readonly Statement _find;
    private (Paper Paper, ImmutableArray<SentenceSpan> Sentences)? _last;

    /// <param name="database">A connection in a read transaction; it is this object's from now on.</param>
    /// <param name="errors">What to say when it cannot be read.</param>
    public PaperTexts(Database database, StoreErrors errors)
    {
        (_database, _errors) = (database, errors);
        _find = database.Prepare("SELECT title, abstract, mentions FROM paper_record WHERE id = ?1");
    }

    /// <summary>Whether the store holds any papers.</summary>
    public static bool HasAny(Database database) => database.ReadInteger("SELECT EXISTS (SELECT 1 FROM paper_record)") != 0;

    public Value FindAbstract(string paper) => Find(paper) is { Paper.Abstract: { Length: > 0 } text } ? Value.Of(text) : Value.Null;

    public Value FindSentence(string paper, bool inTitle, long position) => Find(paper) is { } found
        ? Value.Of(Sentence(found.Paper, found.Sentences, inTitle ? PaperField.Title : PaperField.Abstract, position))
        : Value.Null;

    /// <summary>Ends the read transaction.</summary>
    public void End()
    {
        lock (_lock)
            _errors.Guard(() => Run("COMMIT"));
    }

    /// <summary>Begins a read transaction that sees the store as it is now.</summary>
    public void Begin()
    {
        lock (_lock)
            _errors.Guard(() => Run("BEGIN; SELECT count(*) FROM meta"));
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _find.Dispose();
            _database.Dispose();
        }
    }

    private static string Sentence(Paper paper, ImmutableArray<SentenceSpan> sentences, PaperField field, long position) =>
        new PaperMentions { PaperId = paper.Id, Sentences = sentences, Mentions = [] }.SentenceAt(paper, field, (int)position);

    private bool Run(string sql)
    {
        _database.Execute(sql);
        return true;
    }

    // Relationships come in the order of their papers, so the last paper is mostly the one that is asked for next.
    private (Paper Paper, ImmutableArray<SentenceSpan> Sentences)? Find(string nodeId)
    {
        if (!NodeIds.TryGetPaper(nodeId, out var id))
            return null;
        lock (_lock)
        {
            if (_last is { } last && last.Paper.Id == id)
                return last;
            if (_errors.Read(() => Read(id)) is not { } read)
                return null;
            _last = read;
            return read;
        }
    }

    private (Paper Paper, ImmutableArray<SentenceSpan> Sentences)? Read(string id)
    {
        try
        {
            if (!_find.Bind(1, id).Step())
                return null;
            var paper = new Paper { Id = id, Title = _find.Text(0), Abstract = _find.Text(1) };
            return (paper, MentionsCodec.DecodeSentences(paper, _find.Blob(2)));
        }
        finally
        {
            _find.Reset();
        }
    }
}
