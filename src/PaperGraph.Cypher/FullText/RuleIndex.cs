using Lucene.Net.Search;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.FullText;

/// <summary>
/// The index of one full-text rule, brought up to date by each view that is searched: commits are numbered, and a view knows what was
/// written since one of them. Elements are known by the numbers under which the store keeps them, which outlive every view.
/// </summary>
internal sealed class RuleIndex(GraphRule rule) : IDisposable
{
    private readonly Lock _gate = new();

    // Written by a transaction that may still be rolled back: not looked at yet.
    private readonly HashSet<long> _open = [];
    private TextIndex? _index;
    private long _lastWriter;

    /// <summary>What a query finds in a view, best first.</summary>
    public IReadOnlyList<ElementHit> Search(GraphView view, bool isTransaction, Query query, int most, Action step)
    {
        var texts = new ElementTexts(view, rule);
        var own = isTransaction ? view.WrittenSince(rule.Entity, view.LastWriter - 1).ToHashSet() : [];
        if (TryAdvance(view, texts, isTransaction ? view.LastWriter - 1 : view.LastWriter, own, step) is not { } index)
        {
            using var past = Build(texts, texts.Elements, step);
            return Found(past.Search(query, most), texts, []).Take(most).ToList();
        }

        if (own.Count == 0)
            return Found(index.Search(query, most), texts, own).Take(most).ToList();
        using var written = Build(texts, own, step);
        var hits = Found(index.Search(query, most + own.Count), texts, own).Concat(Found(written.Search(query, most), texts, []));
        return hits.OrderByDescending(hit => hit.Score).Take(most).ToList();
    }

    public void Dispose() => _index?.Dispose();

    // The index with all that the view's commits have written, its own open transaction aside; null where the index is ahead of the view.
    private TextIndex? TryAdvance(GraphView view, ElementTexts texts, long lastWriter, HashSet<int> own, Action step)
    {
        lock (_gate)
        {
            if (_index is not null && lastWriter < _lastWriter)
                return null;
            try
            {
                if (_index is null || _lastWriter < view.BaseWriter)
                    Rebuild(texts, own, step);
                else if (lastWriter > _lastWriter || _open.Count > 0)
                    Update(_index, texts, view.WrittenSince(rule.Entity, _lastWriter), own, step);
            }
            catch
            {
                _index?.Dispose();
                _index = null;
                throw;
            }

            _lastWriter = lastWriter;
            return _index;
        }
    }

    private void Rebuild(ElementTexts texts, HashSet<int> own, Action step)
    {
        _index?.Dispose();
        _open.Clear();
        _open.UnionWith(own.Select(texts.Stored));
        _index = Build(texts, texts.Elements.Where(element => !own.Contains(element)), step);
    }

    private void Update(TextIndex index, ElementTexts texts, IEnumerable<int> written, HashSet<int> own, Action step)
    {
        var changed = written.Select(texts.Stored).Concat(_open).Distinct().ToArray();
        _open.Clear();
        foreach (var stored in changed)
        {
            step();
            var isThere = texts.TryFind(stored, out var element);
            if (isThere && own.Contains(element))
                _open.Add(stored);
            else
                index.Set(stored, isThere ? texts.Of(element) : []);
        }

        index.Refresh();
    }

    private TextIndex Build(ElementTexts texts, IEnumerable<int> elements, Action step)
    {
        var index = new TextIndex(Analyzers.Create(Analyzers.NameFor(rule))!);
        try
        {
            foreach (var element in elements)
            {
                step();
                index.Set(texts.Stored(element), texts.Of(element));
            }
        }
        catch
        {
            index.Dispose();
            throw;
        }

        index.Refresh();
        return index;
    }

    private static IEnumerable<ElementHit> Found(IEnumerable<(long Element, float Score)> hits, ElementTexts texts, HashSet<int> without)
    {
        foreach (var (stored, score) in hits)
        {
            if (texts.TryFind(stored, out var element) && !without.Contains(element))
                yield return new(element, score);
        }
    }
}
