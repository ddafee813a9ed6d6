using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Names;
using PaperGraph.Ingest.Records;

namespace PaperGraph.Ingest.Identity;

/// <summary>
/// The identity of a paper, from its record alone: the id of a JSON Lines record verbatim; else <c>arxiv:</c> and the arXiv
/// identifier without its version; else <c>doi:</c> and the DOI in lower case; else a readable id.
/// </summary>
/// <remarks>
/// The readable id joins by hyphens the first author's family name and the year, where the record has them, and the title,
/// each as a slug. Beyond 80 characters it is cut at the last hyphen that fits, and eight hexadecimal digits of the SHA-256
/// of the whole are appended. Values that a user sets for papers that lack them do not take part, so that they change no id.
/// </remarks>
internal static class PaperIdentity
{
    private const int MaxLength = 80;
    private const int DigestLength = 8;

    /// <summary>The id, without the prefix of its node.</summary>
    public static string Of(PaperDraft draft) => draft switch
    {
        { Id: { } id } => id,
        { Arxiv: { } arxiv } => "arxiv:" + arxiv,
        { Doi: { } doi } => "doi:" + doi,
        _ => Shorten(Readable(draft)),
    };

    private static string Readable(PaperDraft draft)
    {
        var title = Slug.Of(draft.Title);
        var year = draft.Year?.ToString(CultureInfo.InvariantCulture);
        var family = draft.Authors.Count > 0 && draft.Authors[0].Family.Any(char.IsLetterOrDigit) ? Slug.Of(draft.Authors[0].Family) : null;
        return string.Join('-', new[] { family, year, title }.OfType<string>());
    }

    private static string Shorten(string id)
    {
        if (id.Length <= MaxLength)
            return id;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..DigestLength];
        var cut = id.LastIndexOf('-', MaxLength - DigestLength - 1);
        var length = cut > 0 ? cut : MaxLength - DigestLength - 1;
        if (char.IsHighSurrogate(id[length - 1]))
            length--;
        return $"{id[..length]}-{digest}";
    }
}
