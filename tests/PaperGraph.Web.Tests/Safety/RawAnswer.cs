using System.Net.Sockets;
using System.Text;

namespace PaperGraph.Web.Tests.Safety;

/// <summary>What a server says to a request that is sent byte by byte as it is written: clients of HTTP would put its address right first.</summary>
internal static class RawAnswer
{
    public static async Task<string> ReadAsync(Uri server, params string[] lines)
    {
        using var connection = new TcpClient(server.Host, server.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", [.. lines, "Connection: close", "", ""])));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
