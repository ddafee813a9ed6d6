using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Concepts.Linking;

/// <summary>Where a paper says something, and how sure that is.</summary>
internal readonly record struct Place(PaperField Field, int Start, int End, string Extractor, double Confidence)
{
    public static Place Of(RelationStatement statement) => new(statement.Field, statement.Start, statement.End, statement.Extractor, statement.Confidence);
}
