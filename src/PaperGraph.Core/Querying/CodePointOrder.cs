namespace PaperGraph.Core.Querying;

/// <summary>
/// The order of texts in Cypher: by code point. The ordinal order of .NET is that of UTF-16 and puts what lies beyond U+FFFF before
/// U+E000; nowhere else do the two differ.
/// </summary>
public sealed class CodePointOrder : IComparer<string>
{
    private const char FirstSurrogate = '\uD800';
    private const char AfterSurrogates = '\uE000';

    private CodePointOrder()
    {
    }

    /// <summary>The order.</summary>
    public static CodePointOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var same = x.AsSpan().CommonPrefixLength(y);
        return same < x.Length && same < y.Length ? Rank(x[same]) - Rank(y[same]) : x.Length - y.Length;
    }

    // Surrogates go behind all else; among themselves they stand in the order of what they make.
    private static int Rank(char unit) => unit switch
    {
        >= AfterSurrogates => unit - AfterSurrogates + FirstSurrogate,
        >= FirstSurrogate => unit + char.MaxValue,
        _ => unit,
    };
}
