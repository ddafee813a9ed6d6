using PaperGraph.Graph.Rules;

namespace PaperGraph.Graph;

/// <summary>Searches the texts of nodes and relationships that full-text rules name. Safe for several threads.</summary>
public interface IElementSearch
{
    /// <summary>What a query finds in a view, best first; what a transaction has written is found by its own view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="isTransaction">Whether it is the view of a transaction, which may still be rolled back.</param>
    /// <param name="rule">The full-text rule.</param>
    /// <param name="request">What is sought.</param>
    /// <param name="onStep">Called now and then while an index is brought up to date; may throw to end the search.</param>
    IReadOnlyList<ElementHit> Search(GraphView view, bool isTransaction, GraphRule rule, ElementSearchRequest request, Action onStep);
}
