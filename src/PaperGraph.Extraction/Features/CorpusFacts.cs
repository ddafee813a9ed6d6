using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Features;

/// <summary>
/// What a large corpus says of words and of runs of words, counted once and shipped as numbers: for a word its clusters and
/// how it is used, for a run how much of a term it is. Reads <c>corpus-facts.bin</c>.
/// </summary>
internal sealed class CorpusFacts
{
    /// <summary>The groups that each word is in.</summary>
    public const int Clusters = 6;

    /// <summary>What is said of each word's use, each a small number.</summary>
    public const int Uses = 20;

    private const string Resource = "corpus-facts.bin";

    private static readonly Lazy<CorpusFacts> ShippedFacts = new(ReadShipped);

    private readonly KeyTable _words;
    private readonly KeyTable _runs;
    private readonly ushort[] _clusters;
    private readonly byte[] _uses;
    private readonly ushort[] _runFacts;

    public CorpusFacts(uint[] words, ushort[] clusters, byte[] uses, uint[] runs, ushort[] runFacts)
    {
        (_words, _runs) = (new(words), new(runs));
        (_clusters, _uses, _runFacts) = (clusters, uses, runFacts);
    }

    /// <summary>Nothing of any word.</summary>
    public static CorpusFacts Empty { get; } = new([], [], [], [], []);

    /// <summary>What is part of the program.</summary>
    public static CorpusFacts Shipped => ShippedFacts.Value;

    /// <summary>The word's number, or -1 where nothing is known of it.</summary>
    public int FindWord(uint key) => _words.Find(key);

    public ReadOnlySpan<ushort> ClustersOf(int word) => _clusters.AsSpan(word * Clusters, Clusters);

    public ReadOnlySpan<byte> UsesOf(int word) => _uses.AsSpan(word * Uses, Uses);

    /// <summary>What is known of a run of words, by the hash of its keys.</summary>
    public RunFacts FindRun(uint key) => _runs.Find(key) is >= 0 and var run ? new(_runFacts[run]) : default;

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static void Write(Stream stream, ReadOnlySpan<uint> words, ReadOnlySpan<ushort> clusters, ReadOnlySpan<byte> uses, ReadOnlySpan<uint> runs, ReadOnlySpan<ushort> runFacts)
    {
        Span<byte> counts = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(counts, words.Length);
        BinaryPrimitives.WriteInt32LittleEndian(counts[4..], runs.Length);
        stream.Write(counts);
        stream.Write(MemoryMarshal.AsBytes(words));
        stream.Write(MemoryMarshal.AsBytes(clusters));
        stream.Write(uses);
        stream.Write(MemoryMarshal.AsBytes(runs));
        stream.Write(MemoryMarshal.AsBytes(runFacts));
    }

    public static CorpusFacts Read(Stream stream)
    {
        var counts = new int[2];
        Fill<int>(stream, counts);
        var (words, clusters, uses) = (new uint[counts[0]], new ushort[counts[0] * Clusters], new byte[counts[0] * Uses]);
        var (runs, runFacts) = (new uint[counts[1]], new ushort[counts[1]]);
        Fill<uint>(stream, words);
        Fill<ushort>(stream, clusters);
        Fill<byte>(stream, uses);
        Fill<uint>(stream, runs);
        Fill<ushort>(stream, runFacts);
        return new(words, clusters, uses, runs, runFacts);
    }

    private static void Fill<T>(Stream stream, Span<T> values)
        where T : unmanaged => stream.ReadExactly(MemoryMarshal.AsBytes(values));

    private static CorpusFacts ReadShipped()
    {
        using var stream = typeof(CorpusFacts).Assembly.GetManifestResourceStream(Resource);
        return stream == null ? Empty : Read(stream);
    }
}
