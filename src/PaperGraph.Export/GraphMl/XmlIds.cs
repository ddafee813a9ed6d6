using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>
/// Ids that are XML name tokens, the same in every export, so that two files can be merged. A node's id stays readable
/// and can be turned back; an edge's is a fingerprint.
/// </summary>
internal static class XmlIds
{
    private const char Escape = '_';

    /// <summary>
    /// The slash becomes a colon; whatever is no ASCII letter, digit, point or hyphen becomes its code unit in hexadecimal
    /// between two underscores: <c>paper/arxiv:2502.20317</c> gives <c>paper:arxiv_3A_2502.20317</c>.
    /// </summary>
    public static TextOutput AppendNodeId(this TextOutput output, string id)
    {
        if (id.Length == 0)
            return output.Append(Escape);
        foreach (var c in id)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
                output.Append(c);
            else if (c == '/')
                output.Append(':');
            else
                output.Append(Escape).Append((int)c, "X").Append(Escape);
        }

        return output;
    }

    /// <summary>A number for the relationship's key by FNV-1a with 64 bits, the same on every machine.</summary>
    /// <remarks>Fowler, Noll and Vo, as in RFC 9923, over UTF-16 units instead of bytes.</remarks>
    public static ulong Fingerprint(in RelationshipKey key)
    {
        const ulong OffsetBasis = 14_695_981_039_346_656_037;
        return Add(Add(Add(Add(OffsetBasis, key.From), key.Type), key.To), key.Discriminator);
    }

    private static ulong Add(ulong hash, string text)
    {
        const ulong Prime = 1_099_511_628_211;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return unchecked((hash ^ 0x1_0000) * Prime);
    }
}
