using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Names;

/// <summary>What resolution compares: a kind of concept and the normal form of a name.</summary>
/// <param name="Label">The kind of concept.</param>
/// <param name="NormalForm">The name as <see cref="NameNormalizer.Normalize"/> gives it.</param>
public readonly record struct NameKey(ConceptLabel Label, string NormalForm) : IComparable<NameKey>
{
    /// <summary>The key of a name as written.</summary>
    public static NameKey Of(ConceptLabel label, string name) => new(label, NameNormalizer.Normalize(name));

    /// <summary>Orders by label, then by the normal form's code units.</summary>
    public int CompareTo(NameKey other) =>
        Label != other.Label ? Label.CompareTo(other.Label) : string.CompareOrdinal(NormalForm, other.NormalForm);

    /// <inheritdoc/>
    public override string ToString() => $"{Label}:{NormalForm}";
#pragma warning disable CS1591 // the operators that IComparable asks for
    public static bool operator <(NameKey left, NameKey right) => left.CompareTo(right) < 0;
    public static bool operator >(NameKey left, NameKey right) => left.CompareTo(right) > 0;
    public static bool operator <=(NameKey left, NameKey right) => left.CompareTo(right) <= 0;
    public static bool operator >=(NameKey left, NameKey right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
