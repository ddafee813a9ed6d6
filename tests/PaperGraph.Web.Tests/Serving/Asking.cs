using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>Requests in short.</summary>
internal static class Asking
{
    /// <summary>The answer of an address.</summary>
    public static Task<HttpResponseMessage> AnswerAsync(this HttpClient client, string address) => client.GetAsync(Address(address));

    public static Task<HttpResponseMessage> AnswerAsync(this HttpClient client, HttpRequestMessage request) => client.SendAsync(request);

    public static Task<string> TextAsync(this HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();

    public static Task<Stream> StreamAsync(this HttpResponseMessage answer) => answer.Content.ReadAsStreamAsync();

    /// <summary>The JSON of an address; fails the test where that answers otherwise than well.</summary>
    public static async Task<JsonElement> ReadAsync(this HttpClient client, string address) => await BodyAsync(await client.AnswerAsync(address), HttpStatusCode.OK);

    /// <summary>The problem of an address.</summary>
    public static async Task<JsonElement> FailAsync(this HttpClient client, string address, HttpStatusCode status)
    {
        var answer = await client.AnswerAsync(address);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await BodyAsync(answer, status);
    }

    /// <summary>Sends JSON, with the header that writing needs.</summary>
    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string address, object body) => client.PostUntilAsync(address, body, CancellationToken.None);

    /// <summary>The same for a client that goes before the answer comes.</summary>
    public static async Task<HttpResponseMessage> PostUntilAsync(this HttpClient client, string address, object body, CancellationToken patience)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(address)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-PaperGraph", "1");
        return await client.SendAsync(request, patience);
    }

    /// <summary>The same for a client that reads no more than the head of the answer.</summary>
    public static async Task<HttpResponseMessage> PostUnreadAsync(this HttpClient client, string address, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(address)) { Content = JsonContent.Create(body) };
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Sends a body that the server need not read to refuse it: it is asked first.</summary>
    public static async Task<HttpResponseMessage> PostLargeAsync(this HttpClient client, string address, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(address)) { Content = JsonContent.Create(new { query }) };
        request.Headers.ExpectContinue = true;
        return await client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> PostWithoutHeaderAsync(this HttpClient client, string address, object body) => client.PostAsJsonAsync(Address(address), body);

    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient client, string address, string text) => client.PostAsync(Address(address), new StringContent(text));

    /// <summary>Sends a text as JSON, as it stands.</summary>
    public static async Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string address, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(address)) { Content = new StringContent(json, null, "application/json") };
        request.Headers.Add("X-PaperGraph", "1");
        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> BodyAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>All items of a list, read part by part.</summary>
    public static async Task<IReadOnlyList<string>> ReadAllAsync(this HttpClient client, string address, int limit)
    {
        List<string> items = [];
        string? cursor = null;
        do
        {
            var part = await client.ReadAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}{(cursor is null ? "" : "&cursor=" + cursor)}");
            Assert.True(part.GetProperty("items").GetArrayLength() <= limit);
            items.AddRange(part.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            cursor = part.GetProperty("next").GetString();
        }
        while (cursor is not null);
        return items;
    }

    public static IReadOnlyList<string> Texts(this JsonElement page, string member) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(member).GetString()!)];

    private static Uri Address(string address) => new(address, UriKind.Relative);
}
