using System.Buffers.Text;
using System.Globalization;
using System.Text;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Paging;

/// <summary>Where a list goes on: how much of it came, in which version of the graph, and which list it is. For whoever gets it, letters and digits without meaning.</summary>
internal static class Cursor
{
    public static string Write(int skip, string version, string list) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{skip}@{version}@{list}")));

    /// <summary>How much of the list came; 0 where there is no cursor.</summary>
    /// <exception cref="ApiException">It is no cursor, or one of another version or list.</exception>
    public static int Read(string? cursor, string version, string list)
    {
        if (string.IsNullOrEmpty(cursor))
            return 0;
        var parts = Decode(cursor)?.Split('@', 3);
        if (parts is not [var digits, var of, ..] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var skip))
            throw new ApiException(KnownProblems.BadRequest($"'{Shortened.Of(cursor)}' is no cursor.", "the member next of the part before, as it stands"));
        if (of != version)
            throw new ApiException(KnownProblems.Outdated);
        return parts is [_, _, var its] && its == list ? skip
            : throw new ApiException(KnownProblems.BadRequest("This cursor belongs to another list.", "the address and parameters that gave it, with nothing changed but limit"));
    }

    private static string? Decode(string cursor) => Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : null;
}
