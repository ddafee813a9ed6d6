using System.Net;

namespace PaperGraph.Cli.Serve;

/// <summary>Where the server listens, and by what address people reach it.</summary>
/// <param name="Host">An address of this machine, or <c>localhost</c>.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Names">What a proxy before it is called.</param>
internal sealed record ServeAddress(string Host, int Port, IReadOnlyList<string> Names)
{
    /// <summary>Whether others than this machine's users reach it.</summary>
    public bool IsForOthers => Names.Count > 0 || (Parsed is { } address && !IPAddress.IsLoopback(address));

    /// <summary>What it may be called besides the names of loopback. On every address of this machine it has names that nobody here knows; its token keeps out whom another name leads here.</summary>
    public IEnumerable<string> Hosts => IsEverywhere ? ["*"] : Names.Append(Written(Host));

    /// <summary>The address to listen on.</summary>
    public string Url => $"http://{Written(Host)}:{Port}";

    private bool IsEverywhere => IPAddress.Any.Equals(Parsed) || IPAddress.IPv6Any.Equals(Parsed);

    private IPAddress? Parsed => IPAddress.TryParse(Host, out var address) ? address : null;

    /// <summary>Whether a text names an address; other names would stand for whatever they lead to today.</summary>
    public static bool IsHost(string text) => text == "localhost" || IPAddress.TryParse(text, out _);

    /// <summary>Whether a text is what a host is called, and nothing more: no scheme, no port, no pattern.</summary>
    public static bool IsName(string text) => Uri.CheckHostName(text) != UriHostNameType.Unknown;

    /// <summary>The address to open, once it is known which port it is.</summary>
    public string PageOn(int port, string? token) =>
        $"http://{Written(IsEverywhere ? Dns.GetHostName() : Host)}:{port}/{(token is null ? "" : "?token=" + Uri.EscapeDataString(token))}";

    private static string Written(string host) => host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
}
