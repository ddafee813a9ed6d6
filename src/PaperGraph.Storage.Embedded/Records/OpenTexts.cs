using PaperGraph.Storage.Embedded.Layout;

namespace PaperGraph.Storage.Embedded.Records;

/// <summary>The texts that snapshots hold open. Each keeps a read transaction, and SQLite cannot begin its log anew while one does.</summary>
internal sealed class OpenTexts(StoreFile file) : IDisposable
{
    // Twice what SQLite writes back at; looked at only now and then, for asking the system costs time too.
    private const long LongLog = 64 << 20;
    private const int CommitsBetweenLooks = 64;

    private readonly Lock _lock = new();
    private readonly List<WeakReference<PaperTexts>> _current = [];
    private readonly List<WeakReference<PaperTexts>> _outdated = [];
    private int _commits;

    public void Add(PaperTexts texts)
    {
        lock (_lock)
        {
            _current.RemoveAll(reference => !reference.TryGetTarget(out _));
            _outdated.RemoveAll(reference => !reference.TryGetTarget(out _));
            _current.Add(new(texts));
        }
    }

    /// <summary>Papers were written: who reads older texts has to keep his transaction.</summary>
    public void Outdate()
    {
        lock (_lock)
        {
            _outdated.AddRange(_current);
            _current.Clear();
        }
    }

    /// <summary>
    /// The graph alone was written. As the papers are as they were, those who read them may begin a new transaction, and in between a log
    /// that has become long is written back.
    /// </summary>
    public void LetTheLogShrink()
    {
        if (++_commits % CommitsBetweenLooks != 0 || new FileInfo(file.Path + "-wal") is not { Exists: true, Length: > LongLog })
            return;
        lock (_lock)
        {
            var texts = Living(_current);
            texts.ForEach(open => open.End());
            file.Errors.Guard(() => file.Writer!.ReadInteger("PRAGMA wal_checkpoint(PASSIVE)"));
            texts.ForEach(open => open.Begin());
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            Living(_current).ForEach(texts => texts.Dispose());
            Living(_outdated).ForEach(texts => texts.Dispose());
        }
    }

    private static List<PaperTexts> Living(List<WeakReference<PaperTexts>> references) =>
        [.. references.Select(reference => reference.TryGetTarget(out var texts) ? texts : null).OfType<PaperTexts>()];
}
