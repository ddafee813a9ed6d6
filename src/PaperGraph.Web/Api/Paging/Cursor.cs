using System.Buffers.Text;
using System.Globalization;
using System.Text;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Paging;

/// <summary>Where a list goes on: how much of it came, and in which version of the graph. For whoever gets it, letters and digits without meaning.</summary>
internal static class Cursor
{
    public static string Write(int skip, string version) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{skip}@{version}")));

    /// <summary>How much of the list came; 0 where there is no cursor.</summary>
    /// <exception cref="ApiException">It is no cursor, or one of another version.</exception>
    public static int Read(string? cursor, string version)
    {
        if (string.IsNullOrEmpty(cursor))
            return 0;
        var parts = Decode(cursor)?.Split('@', 2);
        if (parts is not [var digits, var of] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var skip))
            throw new ApiException(KnownProblems.BadRequest($"'{cursor}' is no cursor.", "the member next of the part before, as it stands"));
        return of == version ? skip : throw new ApiException(KnownProblems.Outdated);
    }

    private static string? Decode(string cursor) => Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : null;
}
