using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Features;

/// <summary>The features that depend on one word alone, the farthest-reaching first: they can be summed once for each word and place of the window.</summary>
internal sealed class WordFeatures
{
    /// <summary>How far the window reaches on each side.</summary>
    public const int Reach = 2;

    /// <summary>The places of the window.</summary>
    public const int Window = (2 * Reach) + 1;

    /// <summary>No word has more.</summary>
    public const int Most = 96;

    private readonly uint[] _features;
    private readonly int _far;
    private readonly int _near;

    private WordFeatures(uint[] features, int far, int near) => (_features, _far, _near) = (features, far, near);

    /// <summary>The features, as numbers that differ for each place of the window: 0 is two tokens before the one that is judged.</summary>
    public int CopyTo(Span<uint> memory, int place)
    {
        var count = place switch { 0 or Window - 1 => _far, Reach => _features.Length, _ => _near };
        for (var i = 0; i < count; i++)
            memory[i] = FeatureHash.Of(_features[i], (uint)place);
        return count;
    }

    public static WordFeatures Of(Word word, WordTraits traits, CorpusFacts facts)
    {
        var list = new FeatureList(stackalloc uint[Most], []);
        AddFar(traits, facts, ref list);
        var far = list.Hashes.Length;
        AddNear(word, traits, facts, ref list);
        var near = list.Hashes.Length;
        AddHere(word, traits, facts, ref list);
        return new(list.Hashes.ToArray(), far, near);
    }

    public static WordFeatures OfBoundary(uint key)
    {
        var list = new FeatureList(stackalloc uint[1], []);
        list.Add(Template.Key, key);
        return new(list.Hashes.ToArray(), 1, 1);
    }

    private static void AddFar(WordTraits traits, CorpusFacts facts, ref FeatureList list)
    {
        list.Add(Template.Key, traits.Key);
        list.Add(Template.Shape, traits.Shape);
        list.Add(Template.WordClass, (uint)traits.Class);
        for (var i = 0; i < Cues.Count; i++)
            list.AddIf(((uint)traits.Cues & (1u << i)) != 0, Template.Cue, (uint)i);
        for (var i = 0; i < CorpusFacts.Clusters && traits.Known >= 0; i++)
            list.Add(Template.Cluster, (uint)i, facts.ClustersOf(traits.Known)[i]);
        list.AddIf(traits.Known < 0, Template.Cluster, traits.Shape);
    }

    private static void AddNear(Word word, WordTraits traits, CorpusFacts facts, ref FeatureList list)
    {
        list.Add(Template.Spelling, FeatureHash.Of(word.Text));
        for (var i = 0; i < CorpusFacts.Uses && traits.Known >= 0; i++)
            list.Add(Template.Fact, (uint)i, facts.UsesOf(traits.Known)[i]);
    }

    private static void AddHere(Word word, WordTraits traits, CorpusFacts facts, ref FeatureList list)
    {
        if (traits.Known >= 0)
        {
            list.Add(Template.ClusterAndShape, facts.ClustersOf(traits.Known)[0], traits.Shape);
            list.Add(Template.Frequency, facts.UsesOf(traits.Known)[0], traits.Shape, facts.UsesOf(traits.Known)[2]);
        }

        list.Add(Template.ShapeAndClass, traits.Shape, (uint)traits.Class);
        if (word.Kind != TokenKind.Word)
            return;
        list.Add(Template.Length, (uint)Math.Min(word.Text.Length, 12));
        Span<char> lower = stackalloc char[Math.Min(word.Text.Length, 64)];
        word.Text.AsSpan(0, lower.Length).ToLowerInvariant(lower);
        if (lower.Length > 3)
            list.Add(Template.Suffix, FeatureHash.Of(lower[^3..]));
        if (lower.Length > 4)
            list.Add(Template.LongSuffix, FeatureHash.Of(lower[^4..]));
        if (lower.Length > 4)
            list.Add(Template.Prefix, FeatureHash.Of(lower[..3]));
        if (word.IsNameLike)
            AddTail(word, ref list);
    }

    private static void AddTail(Word word, ref FeatureList list)
    {
        var tail = NameEndings.LastPart(word.Text);
        Span<char> lower = stackalloc char[Math.Min(tail.Length, 32)];
        tail[..lower.Length].ToLowerInvariant(lower);
        list.Add(Template.Tail, FeatureHash.Of(lower), tail.Length == word.Text.Length ? 1u : 0);
    }
}
