using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Records;

/// <summary>A name as some paper or the lexicon writes it, for one kind of concept.</summary>
/// <param name="Text">The name.</param>
/// <param name="Key">The key that resolution finds it under.</param>
internal readonly record struct WrittenName(string Text, NameKey Key) : IComparable<WrittenName>
{
    public ConceptLabel Label => Key.Label;

    public int CompareTo(WrittenName other) =>
        Label != other.Label ? Label.CompareTo(other.Label) : string.CompareOrdinal(Text, other.Text);
}
