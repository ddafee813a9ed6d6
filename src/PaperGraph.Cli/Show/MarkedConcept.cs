using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Show;

/// <summary>A concept of a paper with the places that name it.</summary>
internal sealed record MarkedConcept(int Number, string Id, string Name, string Type, PropertyMap Properties)
{
    /// <summary>The concepts of a paper: by role, then by id.</summary>
    public static IReadOnlyList<MarkedConcept> OfPaper(GraphSnapshot graph, int paper)
    {
        var found = new List<MarkedConcept>();
        foreach (var type in RelationshipTypes.Evidence)
        {
            if (!graph.TryGetType(type, out var number))
                continue;
            foreach (var relationship in graph.Outgoing(paper, number))
            {
                var concept = graph.EndNode(relationship);
                found.Add(new(
                    found.Count + 1, graph.NodeId(concept), graph.NodeProperty(concept, PropertyNames.Name).AsString(), type,
                    graph.RelationshipProperties(relationship)));
            }
        }

        return found;
    }

    /// <summary>The places of a field that name it.</summary>
    public IEnumerable<(int Start, int End)> SpansIn(int field)
    {
        var spans = Properties[PropertyNames.Spans].AsList();
        for (var i = 0; i < spans.Count; i += 3)
        {
            if (spans[i].AsInteger() == field)
                yield return ((int)spans[i + 1].AsInteger(), (int)spans[i + 2].AsInteger());
        }
    }

    public IReadOnlyList<Value> ToRow() =>
    [
        Value.Of((long)Number), Value.Of(Type), Value.Of(Id), Value.Of(Name), Properties[PropertyNames.Confidence], Properties[PropertyNames.Extractor],
        Properties[PropertyNames.Field], Properties[PropertyNames.Start], Properties[PropertyNames.End], Properties[PropertyNames.Evidence],
    ];
}
