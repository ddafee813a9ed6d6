using System.Net;
using System.Text;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Stands in for a server where a fault is to happen at a certain request. It answers in the order of its script.</summary>
internal sealed class ScriptedServer(params Func<HttpResponseMessage>[] script) : HttpMessageHandler
{
    /// <summary>Path and body of every request that it saw.</summary>
    public List<string> Requests { get; } = [];

    public static Func<HttpResponseMessage> Answer(string body, HttpStatusCode status = HttpStatusCode.Accepted) =>
        () => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/vnd.neo4j.query") };

    /// <summary>A result of one integer.</summary>
    public static Func<HttpResponseMessage> One(string bookmark = "b") =>
        Answer($$"""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["{{bookmark}}"]}""");

    public static Func<HttpResponseMessage> Error(string code, HttpStatusCode status = HttpStatusCode.Accepted) =>
        Answer($$"""{"data":{"fields":["x"],"values":[]},"errors":[{"code":"{{code}}","message":"because"}]}""", status);

    public static Func<HttpResponseMessage> Begun => Answer("""{"transaction":{"id":"t1"}}""");

    public static Func<HttpResponseMessage> Refused => () => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");

    public static Func<HttpResponseMessage> Cut => () => throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
        return script[Requests.Count - 1]();
    }
}

/// <summary>A clock whose short pauses are over at once and whose long limits never come.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime < TimeSpan.FromSeconds(10) ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}
