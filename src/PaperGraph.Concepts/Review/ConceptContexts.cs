using PaperGraph.Concepts.Linking;

namespace PaperGraph.Concepts.Review;

/// <summary>How alike the company of two concepts is: which others their papers name, rare ones counting more.</summary>
internal sealed class ConceptContexts(PaperConcepts papers, int conceptCount)
{
    // So many say what the company is; a concept of thousands of papers need not be read through for each of its doubts.
    private const int MostPapers = 64;

    private readonly Dictionary<int, (Dictionary<int, double> Weights, double Length)> _contexts = [];
    private readonly double _all = Math.Max(2, conceptCount);

    /// <summary>The cosine of the two, 0 to 1; neither counts as company of the other.</summary>
    public double Likeness(int left, int right)
    {
        var (one, other) = (ContextOf(left), ContextOf(right));
        if (one.Weights.Count > other.Weights.Count)
            (one, other) = (other, one);
        var product = 0.0;
        foreach (var (concept, weight) in one.Weights)
        {
            if (concept != left && concept != right && other.Weights.TryGetValue(concept, out var second))
                product += weight * second;
        }

        return one.Length * other.Length == 0 ? 0 : product / (one.Length * other.Length);
    }

    private (Dictionary<int, double> Weights, double Length) ContextOf(int concept)
    {
        if (_contexts.TryGetValue(concept, out var context))
            return context;
        var own = papers.PapersOf(concept);
        var weights = new Dictionary<int, double>();
        var step = Math.Max(1, own.Length / MostPapers);
        for (var i = 0; i < own.Length; i += step)
        {
            foreach (var other in papers.ConceptsOf(own[i]))
            {
                if (other != concept)
                    weights[other] = weights.GetValueOrDefault(other) + Math.Log(_all / papers.PapersOf(other).Length);
            }
        }

        return _contexts[concept] = (weights, Math.Sqrt(weights.Values.Sum(weight => weight * weight)));
    }
}
