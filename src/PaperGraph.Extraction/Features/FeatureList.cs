namespace PaperGraph.Extraction.Features;

/// <summary>The features of one token, as numbers, written into memory of the caller's.</summary>
internal ref struct FeatureList(Span<uint> memory)
{
    private readonly Span<uint> _memory = memory;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> All => _memory[..Count];

    public void Clear() => Count = 0;

    public void Add(Template template, uint value) => _memory[Count++] = FeatureHash.Of((uint)template, value);

    public void Add(Template template, uint left, uint right) => _memory[Count++] = FeatureHash.Of((uint)template, left, right);

    public void Add(Template template, uint first, uint second, uint third) =>
        _memory[Count++] = FeatureHash.Of(FeatureHash.Of((uint)template, first), second, third);

    public void AddIf(bool holds, Template template, uint value)
    {
        if (holds)
            Add(template, value);
    }
}
