using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>Groups vectors of length one around means.</summary>
/// <remarks>S. P. Lloyd, Least squares quantization in PCM, IEEE Trans. Information Theory 28 (1982).</remarks>
internal static class KMeans
{
    private const int Size = SkipGramOptions.Size;
    private const int Rounds = 20;

    /// <summary>The group of each vector, 0 to <paramref name="groups"/> - 1. The first vector stands for no word and is in group 0.</summary>
    public static int[] Group(float[] vectors, int groups, int seed)
    {
        var rows = Normalized(vectors);
        var count = rows.Length / Size;
        groups = Math.Min(groups, count - 1);
        var means = Start(rows, count, groups, seed);
        var group = new int[count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 1; i < count; i++)
                group[i] = Nearest(rows.AsSpan(i * Size, Size), means);
            means = Means(rows, group, means);
        }

        return group;
    }

    /// <summary>Words differ in frequency: means begin at words drawn from the whole list, a tenth of it at a time.</summary>
    private static float[] Start(float[] rows, int count, int groups, int seed)
    {
        var order = Enumerable.Range(1, count - 1).ToArray();
        new Random(seed).Shuffle(order);
        var means = new float[groups * Size];
        for (var i = 0; i < groups; i++)
            rows.AsSpan(order[i] * Size, Size).CopyTo(means.AsSpan(i * Size));
        return means;
    }

    private static int Nearest(ReadOnlySpan<float> row, float[] means)
    {
        var (a, b, c, d) = (Vector512.Create(row), Vector512.Create(row[16..]), Vector512.Create(row[32..]), Vector512.Create(row[48..]));
        var (best, nearest) = (float.NegativeInfinity, 0);
        for (var i = 0; i < means.Length; i += Size)
        {
            var mean = means.AsSpan(i, Size);
            var product = Vector512.Sum((Vector512.Create<float>(mean) * a) + (Vector512.Create<float>(mean[16..]) * b) + (Vector512.Create<float>(mean[32..]) * c) + (Vector512.Create<float>(mean[48..]) * d));
            (best, nearest) = product > best ? (product, i / Size) : (best, nearest);
        }

        return nearest;
    }

    private static float[] Means(float[] rows, int[] group, float[] before)
    {
        var means = new float[before.Length];
        for (var i = 1; i < group.Length; i++)
        {
            for (var j = 0; j < Size; j++)
                means[(group[i] * Size) + j] += rows[(i * Size) + j];
        }

        for (var i = 0; i < means.Length; i += Size)
        {
            if (!means.AsSpan(i, Size).ContainsAnyExcept(0f))
                before.AsSpan(i, Size).CopyTo(means.AsSpan(i));
        }

        return Normalized(means);
    }

    private static float[] Normalized(float[] vectors)
    {
        var rows = (float[])vectors.Clone();
        for (var i = 0; i < rows.Length; i += Size)
        {
            var length = 0f;
            foreach (var value in rows.AsSpan(i, Size))
                length += value * value;
            length = MathF.Max(MathF.Sqrt(length), 1e-12f);
            for (var j = i; j < i + Size; j++)
                rows[j] /= length;
        }

        return rows;
    }
}
