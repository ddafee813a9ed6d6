using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Cli.Serve;

/// <summary>The token that requests have to bring.</summary>
internal static class ServeToken
{
    /// <summary>The setting that holds it: <c>PAPERGRAPH_TOKEN</c> in the environment.</summary>
    private const string Setting = "Token";

    private const int Shortest = 16, Bytes = 24;

    /// <summary>The token that the user gave; one that is made now where others reach the server; else none.</summary>
    /// <exception cref="PaperGraphException">It can be guessed, or not be sent.</exception>
    public static string? Find(string? argument, IConfiguration configuration, ServeAddress address)
    {
        var given = argument ?? (configuration[Setting] is { Length: > 0 } set ? set : null);
        if (given is null)
            return !address.IsForOthers ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        return given.Length >= Shortest && given.All(character => character is > ' ' and <= '~')
            ? given
            : throw new PaperGraphException(ErrorKind.Usage, $"A token has {Shortest} characters or more: letters, digits and signs of ASCII, without blanks.", "no token, so that one is made");
    }
}
