using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Api.Paging;

/// <summary>Tells a list from others: by its address and its filters, whatever their order.</summary>
internal static class ListName
{
    private const int Bytes = 6;

    public static string Of(HttpRequest request)
    {
        var filters = request.Query.Where(pair => !IsPart(pair.Key)).OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(pair => pair.Value, (pair, value) => $"\n{pair.Key.ToUpperInvariant()}={value}");
        var text = request.Path.Value + string.Concat(filters);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }

    // Which part of the list is wanted says nothing about the list.
    private static bool IsPart(string name) => name.Equals(PageRequest.LimitName, StringComparison.OrdinalIgnoreCase) || name.Equals(PageRequest.CursorName, StringComparison.OrdinalIgnoreCase);
}
