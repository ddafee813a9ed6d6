using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Records;

/// <summary>A name as some paper or the lexicon writes it, for one kind of concept.</summary>
/// <param name="Label">The kind of concept.</param>
/// <param name="Text">The name.</param>
/// <param name="Key">The number of the key that resolution finds it under.</param>
internal readonly record struct WrittenName(ConceptLabel Label, string Text, int Key) : IComparable<WrittenName>
{
    public int CompareTo(WrittenName other) =>
        Label != other.Label ? Label.CompareTo(other.Label) : string.CompareOrdinal(Text, other.Text);
}
