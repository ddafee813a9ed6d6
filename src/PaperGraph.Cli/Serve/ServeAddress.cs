using System.Net;

namespace PaperGraph.Cli.Serve;

/// <summary>Where the server listens, and by what address people reach it.</summary>
/// <param name="Host">An address of this machine, or <c>localhost</c>.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
internal sealed record ServeAddress(string Host, int Port)
{
    /// <summary>Whether only this machine reaches it.</summary>
    public bool IsLoopback => Parsed is null || IPAddress.IsLoopback(Parsed);

    /// <summary>Whether it listens on every address of this machine, each of which has a name of its own.</summary>
    public bool IsEverywhere => IPAddress.Any.Equals(Parsed) || IPAddress.IPv6Any.Equals(Parsed);

    /// <summary>The address to listen on.</summary>
    public string Url => $"http://{Written(Host)}:{Port}";

    private IPAddress? Parsed => IPAddress.TryParse(Host, out var address) ? address : null;

    /// <summary>Whether a text names an address; other names would stand for whatever they lead to today.</summary>
    public static bool IsHost(string text) => text == "localhost" || IPAddress.TryParse(text, out _);

    /// <summary>The address to open, once it is known which port it is.</summary>
    public string PageOn(int port, string? token) =>
        $"http://{Written(IsEverywhere ? Dns.GetHostName() : Host)}:{port}/{(token is null ? "" : "?token=" + Uri.EscapeDataString(token))}";

    private static string Written(string host) => host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
}
