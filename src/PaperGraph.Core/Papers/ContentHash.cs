using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Core.Papers;

/// <summary>A fingerprint of everything that a source says about a paper, its source's name included.</summary>
public static class ContentHash
{
    /// <summary>
    /// The first 128 bits of SHA-256 over all fields, each preceded by its length, as 32 hexadecimal digits.
    /// Two papers with equal fields have equal hashes on every machine and in every version.
    /// </summary>
    public static string Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, paper.Id);
        Append(hash, paper.Title);
        Append(hash, paper.Abstract);
        Append(hash, paper.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Append(hash, paper.Venue);
        Append(hash, paper.Url);
        Append(hash, paper.Doi);
        Append(hash, paper.Arxiv);
        Append(hash, paper.Source);
        Append(hash, paper.Authors);
        Append(hash, paper.References);
        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..16]);
    }

    private static void Append(IncrementalHash hash, IReadOnlyCollection<string> values)
    {
        AppendLength(hash, values.Count);
        foreach (var value in values)
            Append(hash, value);
    }

    private static void Append(IncrementalHash hash, string? value)
    {
        var bytes = value is null ? [] : Encoding.UTF8.GetBytes(value);
        AppendLength(hash, value is null ? -1 : bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AppendLength(IncrementalHash hash, int length)
    {
        Span<byte> prefix = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(prefix, length);
        hash.AppendData(prefix);
    }
}
