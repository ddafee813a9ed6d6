namespace PaperGraph.Testing.Querying;

/// <summary>A text that sorts by its characters in whatever language the machine speaks.</summary>
internal readonly record struct Ordinal(string Text) : IComparable<Ordinal>
{
    public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);
}
