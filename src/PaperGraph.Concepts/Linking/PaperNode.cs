using System.Collections.Immutable;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>The node of a paper.</summary>
internal static class PaperNode
{
    private static readonly ImmutableArray<string> PaperLabels = [Labels.Paper];

    public static GraphNode Of(Paper paper)
    {
        var id = NodeIds.Paper(paper.Id);
        return new(id, PaperLabels, PropertyMap.Of(
            (PropertyNames.Arxiv, Value.Of(paper.Arxiv)),
            (PropertyNames.Doi, Value.Of(paper.Doi)),
            (PropertyNames.Id, Value.Of(id)),
            (PropertyNames.Source, Value.Of(paper.Source)),
            (PropertyNames.Title, Value.Of(paper.Title)),
            (PropertyNames.Url, Value.Of(paper.Url)),
            (PropertyNames.Year, paper.Year is { } year ? Value.Of(year) : Value.Null)));
    }
}
