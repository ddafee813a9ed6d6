using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Safety;

/// <summary>A word that only this answer knows: what a page adds by itself (an editor's styles) is let through by it.</summary>
internal static class PageNonce
{
    private const int Bytes = 16;

    private static readonly object Key = new();

    /// <summary>The answer's nonce.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items.TryGetValue(Key, out var known))
            return (string)known!;
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        context.Items[Key] = nonce;
        return nonce;
    }
}
