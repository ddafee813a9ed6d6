using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PaperGraph.Testing;

/// <summary>A way to a server that fails where a test wants it: it passes HTTP on unchanged, request by request, until told otherwise.</summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private const int LongestHead = 16_384;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _server;
    private readonly Task _accepting;

    private FaultyProxy(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Its address, to be used instead of the server's.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>What befalls a request, by its first line (<c>POST /db/neo4j/query/v2/tx HTTP/1.1</c>); asked once for each, before it is passed on.</summary>
    public Func<string, Fault> Fault { get; set; } = _ => Testing.Fault.None;

    /// <summary>How long each piece of an answer is held back.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>A proxy before the server at an address.</summary>
    public static FaultyProxy Before(string address) => new(new Uri(address).Port);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException)
        {
            // The end.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _server, _end.Token);
                var connection = new Connection(client.GetStream(), server.GetStream(), this);
                await await Task.WhenAny(connection.PassRequestsAsync(_end.Token), connection.PassAnswersAsync(_end.Token));
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // One of the two has gone, or the fault was to cut them.
            }
        }
    }

    private sealed class Connection(NetworkStream client, NetworkStream server, FaultyProxy proxy)
    {
        private readonly byte[] _buffer = new byte[LongestHead];
        private int _held;
        private volatile Fault _fault = Testing.Fault.None;

        public async Task PassRequestsAsync(CancellationToken cancellationToken)
        {
            while (await ReadHeadAsync(cancellationToken) is var head and > 0)
            {
                var text = Encoding.ASCII.GetString(_buffer, 0, head);
                _fault = proxy.Fault(text[..text.IndexOf('\r', StringComparison.Ordinal)]);
                await PassAsync(head, head + BodyLength(text), cancellationToken);
                if (_fault.AfterSent is { } sent)
                    await sent();
            }
        }

        public async Task PassAnswersAsync(CancellationToken cancellationToken)
        {
            var buffer = new byte[65_536];
            while (await server.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                if (proxy.Delay > TimeSpan.Zero)
                    await Task.Delay(proxy.Delay, cancellationToken);
                if (_fault.AnswerShare is { } share)
                {
                    await client.WriteAsync(buffer.AsMemory(0, (int)(read * share)), cancellationToken);
                    throw new IOException("cut in an answer, as was asked");
                }

                await client.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }

        // Everything up to the end of the request, or the asked part of it.
        private async Task PassAsync(int head, int length, CancellationToken cancellationToken)
        {
            await Task.Delay(_fault.Wait, cancellationToken);
            var most = _fault.RequestShare is { } share ? (int)(length * share) : length;
            var passed = Math.Min(_held, most);
            await server.WriteAsync(_buffer.AsMemory(0, passed), cancellationToken);
            _buffer.AsSpan(passed, _held - passed).CopyTo(_buffer);
            _held -= passed;
            while (passed < most)
            {
                var read = await client.ReadAsync(_buffer.AsMemory(0, Math.Min(_buffer.Length, most - passed)), cancellationToken);
                if (read == 0)
                    throw new IOException("the client has gone");
                await server.WriteAsync(_buffer.AsMemory(0, read), cancellationToken);
                passed += read;
            }

            if (most < length)
                throw new IOException("cut in a request, as was asked");
        }

        private async Task<int> ReadHeadAsync(CancellationToken cancellationToken)
        {
            while (true)
            {
                var end = _buffer.AsSpan(0, _held).IndexOf("\r\n\r\n"u8);
                if (end >= 0)
                    return end + 4;
                var read = await client.ReadAsync(_buffer.AsMemory(_held), cancellationToken);
                if (read == 0)
                    return 0;
                _held += read;
            }
        }

        private static int BodyLength(string head)
        {
            const string Name = "\r\nContent-Length:";
            var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
            return at < 0 ? 0 : int.Parse(head.AsSpan(at + Name.Length, head.IndexOf('\r', at + 2) - at - Name.Length), System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

/// <summary>What befalls a request on its way.</summary>
public sealed record Fault
{
    /// <summary>Nothing.</summary>
    public static Fault None { get; } = new();

    /// <summary>How long it is held back.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>The share of it that reaches the server before both connections are cut; null for all of it.</summary>
    public double? RequestShare { get; init; }

    /// <summary>The share of its answer's first piece that comes back before both connections are cut; null for all of it.</summary>
    public double? AnswerShare { get; init; }

    /// <summary>Runs when the server has been sent all of it and has not answered yet.</summary>
    public Func<Task>? AfterSent { get; init; }
}
