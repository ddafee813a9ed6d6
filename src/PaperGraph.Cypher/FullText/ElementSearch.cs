using System.Collections.Concurrent;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.FullText;

/// <summary>Full-text search by Lucene's words and query syntax. An index is made when a rule is first asked for, and lives in memory.</summary>
internal sealed class ElementSearch : IElementSearch, IDisposable
{
    private readonly ConcurrentDictionary<GraphRule, RuleIndex> _indexes = [];

    /// <inheritdoc/>
    public IReadOnlyList<ElementHit> Search(GraphView view, bool isTransaction, GraphRule rule, ElementSearchRequest request, Action onStep)
    {
        var query = TextQuery.Parse(request.Text, request.Analyzer ?? Analyzers.NameFor(rule), rule);
        Forget(view);
        return _indexes.GetOrAdd(rule, static rule => new RuleIndex(rule)).Search(view, isTransaction, query, request.Most, onStep);
    }

    public void Dispose()
    {
        foreach (var index in _indexes.Values)
            index.Dispose();
    }

    // Indexes whose rule has been dropped.
    private void Forget(GraphView view)
    {
        foreach (var rule in _indexes.Keys)
        {
            if (!view.Rules.Contains(rule))
                _indexes.TryRemove(rule, out _);
        }
    }
}
