using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace PaperGraph.Cypher.FullText;

/// <summary>An inverted index in memory over the texts of elements, which are known by a number. Scores are those of BM25.</summary>
internal sealed class TextIndex : IDisposable
{
    // No property has this name.
    private const string Element = "\0";

    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    public TextIndex(Analyzer analyzer)
    {
        _writer = new(_directory, new IndexWriterConfig(Analyzers.Version, analyzer) { Similarity = new BM25Similarity() });
        _searchers = new(_writer, applyAllDeletes: true, new Searchers());
    }

    /// <summary>Puts texts in the place of those that an element had, each with the name of its property; none takes it out.</summary>
    public void Set(long element, IReadOnlyCollection<(string Key, string Text)> texts)
    {
        var term = new Term(Element, element.ToString(CultureInfo.InvariantCulture));
        if (texts.Count == 0)
        {
            _writer.DeleteDocuments(term);
            return;
        }

        var document = new Document { new StringField(Element, term.Text, Field.Store.NO), new NumericDocValuesField(Element, element) };
        foreach (var (key, text) in texts)
            document.Add(new TextField(key, text, Field.Store.NO));
        _writer.UpdateDocument(term, document);
    }

    /// <summary>Makes what was set findable.</summary>
    public void Refresh() => _searchers.MaybeRefreshBlocking();

    /// <summary>What a query finds, best first.</summary>
    public List<(long Element, float Score)> Search(Query query, int most)
    {
        var searcher = _searchers.Acquire();
        try
        {
            var limit = (int)Math.Clamp(most, 1, Math.Max(searcher.IndexReader.MaxDoc, 1));
            var elements = MultiDocValues.GetNumericValues(searcher.IndexReader, Element);
            return [.. searcher.Search(query, limit).ScoreDocs.Select(hit => (elements.Get(hit.Doc), hit.Score))];
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }

    private sealed class Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }
}
