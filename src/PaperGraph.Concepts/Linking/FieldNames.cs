using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Linking;

/// <summary>The fields of a paper as the graph writes them.</summary>
internal static class FieldNames
{
    private static readonly Value Title = Value.Of("title");
    private static readonly Value Abstract = Value.Of("abstract");

    public static Value Of(PaperField field) => field == PaperField.Title ? Title : Abstract;
}
