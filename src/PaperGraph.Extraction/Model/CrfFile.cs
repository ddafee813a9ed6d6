using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Model;

/// <summary>A model's file: three counts, the transitions' weights, the features' hashes, their rows of sixteen bytes; little-endian.</summary>
internal static class CrfFile
{
    private const string Resource = "crf-model.bin";
    private const int Format = 2;

    public static void Write(Stream stream, float[] transitions, ReadOnlySpan<uint> features, ReadOnlySpan<sbyte> rows)
    {
        stream.Write(MemoryMarshal.AsBytes<int>([Format, transitions.Length, features.Length]));
        stream.Write(MemoryMarshal.AsBytes<float>(transitions));
        stream.Write(MemoryMarshal.AsBytes(features));
        stream.Write(MemoryMarshal.AsBytes(rows));
    }

    /// <exception cref="InvalidDataException">The file is of another format.</exception>
    public static CrfModel Read(Stream stream)
    {
        Span<int> counts = stackalloc int[3];
        Fill(stream, counts);
        if (counts[0] != Format || counts[1] != Transitions.WeightCount)
            throw new InvalidDataException($"The model's format is {counts[0]} with {counts[1]} transitions; {Format} with {Transitions.WeightCount} was expected.");
        var (transitions, features, rows) = (new float[counts[1]], new uint[counts[2]], new sbyte[counts[2] * Tags.Count]);
        Fill<float>(stream, transitions);
        Fill<uint>(stream, features);
        Fill<sbyte>(stream, rows);
        return new(new WeightTable(features, rows), transitions);
    }

    public static CrfModel ReadShipped()
    {
        using var stream = typeof(CrfFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program holds no model {Resource}.");
        return Read(stream);
    }

    private static void Fill<T>(Stream stream, Span<T> values)
        where T : unmanaged => stream.ReadExactly(MemoryMarshal.AsBytes(values));
}
