using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Linking;

/// <summary>Finds the papers that references mean: by their id, by arXiv identifier, by DOI.</summary>
internal sealed class CitationIndex
{
    private readonly IReadOnlyList<PaperEntry> _papers;
    private readonly Dictionary<string, int> _byReference = new(StringComparer.Ordinal);

    /// <summary>Takes the papers in the order of their ids. An id goes before other papers' identifiers, the first of these before later ones.</summary>
    public CitationIndex(IReadOnlyList<PaperEntry> papers)
    {
        _papers = papers;
        for (var i = 0; i < papers.Count; i++)
            _byReference.TryAdd(papers[i].Paper.Id, i);
        for (var i = 0; i < papers.Count; i++)
        {
            if (papers[i].Paper.Arxiv is { } arxiv)
                _byReference.TryAdd("arxiv:" + arxiv, i);
            if (papers[i].Paper.Doi is { } doi)
                _byReference.TryAdd("doi:" + doi, i);
        }
    }

    /// <summary>The papers of the set that a paper cites, each once; never itself.</summary>
    public IEnumerable<int> CitedBy(int paper) =>
        _papers[paper].Paper.References.Select(reference => _byReference.GetValueOrDefault(reference, paper)).Where(cited => cited != paper).Distinct();
}
