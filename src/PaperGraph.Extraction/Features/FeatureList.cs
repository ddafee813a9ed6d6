using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Features;

/// <summary>The features of one token, as numbers, written into memory of the caller's: <see cref="SmallFeatures"/> apart, hashes of all others.</summary>
internal ref struct FeatureList
{
    private readonly Span<uint> _hashes;
    private readonly Span<int> _small;
    private int _hashCount;
    private int _smallCount;

    /// <summary>An empty list with room for so many of both.</summary>
    public FeatureList(Span<uint> hashes, Span<int> small)
    {
        _hashes = hashes;
        _small = small;
    }

    /// <summary>The hashes.</summary>
    public readonly Span<uint> Hashes => _hashes[.._hashCount];

    /// <summary>The numbers of small features.</summary>
    public readonly ReadOnlySpan<int> Small => _small[.._smallCount];

    public void Clear() => (_hashCount, _smallCount) = (0, 0);

    /// <summary>Adds a number of <see cref="SmallFeatures"/>.</summary>
    public void AddSmall(int number) => _small[_smallCount++] = number;

    /// <summary>Writes small features as hashes too, as the weights are fitted to them.</summary>
    public void Spell()
    {
        foreach (var number in Small)
            SmallFeatures.Write(number, ref this);
        _smallCount = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Template template, uint value) => _hashes[_hashCount++] = FeatureHash.Of((uint)template, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Template template, uint left, uint right) => _hashes[_hashCount++] = FeatureHash.Of((uint)template, left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Template template, uint first, uint second, uint third) =>
        _hashes[_hashCount++] = FeatureHash.Of(FeatureHash.Of((uint)template, first), second, third);

    public void AddIf(bool holds, Template template, uint value)
    {
        if (holds)
            Add(template, value);
    }
}
