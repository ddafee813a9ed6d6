using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>What papers say of pairs of concepts: for each pair the surest sentence, and how many papers say so.</summary>
internal sealed class StatementLinks
{
    private readonly Dictionary<(int From, int To), Pair> _pairs = [];

    /// <summary>The statements of a kind between the concepts that they mean, those alone that pass.</summary>
    public static StatementLinks Of(LinkingContext context, RelationKind kind, Func<int, int, bool> passes)
    {
        var links = new StatementLinks();
        var isSymmetric = RelationshipTypes.IsSymmetric(RelationshipTypes.Of(kind));
        var papers = context.Concepts.Records.Papers;
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var (subjectForm, objectForm, statement) in papers[paper].Relations)
            {
                if (statement.Kind != kind)
                    continue;
                var (from, to) = (context.Concepts.ConceptOf(paper, subjectForm), context.Concepts.ConceptOf(paper, objectForm));
                if (from < 0 || to < 0 || from == to || !passes(from, to))
                    continue;
                links.Note(isSymmetric && from > to ? (to, from) : (from, to), paper, Place.Of(statement));
            }
        }

        return links;
    }

    /// <summary>Notes that a paper says it; papers come in their order, and the first of equally sure places is kept.</summary>
    public void Note((int From, int To) pair, int paper, Place place)
    {
        var isNew = !_pairs.TryGetValue(pair, out var known);
        var papers = isNew ? 1 : known.LastPaper == paper ? known.Papers : known.Papers + 1;
        _pairs[pair] = isNew || place.Confidence > known.Best.Confidence ? new(place, paper, papers, paper) : known with { Papers = papers, LastPaper = paper };
    }

    public bool Has(int from, int to) => _pairs.ContainsKey((from, to));

    /// <summary>Of two concepts that are each said to be made from the other the claim that more papers make stays, or the surer; none where they are even.</summary>
    public void DropContradicted()
    {
        foreach (var pair in _pairs.Keys.ToList())
        {
            if (_pairs.TryGetValue((pair.To, pair.From), out var other) && Rank(_pairs[pair]).CompareTo(Rank(other)) is var order && order <= 0)
            {
                _pairs.Remove(pair);
                if (order == 0)
                    _pairs.Remove((pair.To, pair.From));
            }
        }

        static (int, double) Rank(Pair pair) => (pair.Papers, pair.Best.Confidence);
    }

    public void AddTo(LinkingContext context, string type)
    {
        foreach (var ((from, to), (best, paper, papers, _)) in _pairs)
        {
            context.Relationships.Add(type, context.ConceptNodes[from], context.ConceptNodes[to], PropertyMap.Of(
                (PropertyNames.Confidence, Value.Of(best.Confidence)),
                (PropertyNames.Count, Value.Of(papers)),
                (PropertyNames.End, Value.Of(best.End)),
                (PropertyNames.Extractor, Value.Of(best.Extractor)),
                (PropertyNames.Field, FieldNames.Of(best.Field)),
                (PropertyNames.Paper, Value.Of(context.Nodes.Id(context.PaperNodes[paper]))),
                (PropertyNames.Start, Value.Of(best.Start))));
        }
    }

    private readonly record struct Pair(Place Best, int Paper, int Papers, int LastPaper);
}
