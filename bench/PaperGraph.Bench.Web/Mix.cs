using System.Text.Json;

namespace PaperGraph.Bench.Web;

/// <summary>What people do with the page: 60 % suggestions, 30 % neighbours, 10 % searches, about concepts of the store.</summary>
internal sealed class Mix(IReadOnlyList<(string Id, string Name)> concepts)
{
    private const int Concepts = 2000, PageSize = 500;

    private readonly Random _random = new(1);

    /// <summary>Takes the concepts that most papers name.</summary>
    public static async Task<Mix> ReadAsync(HttpClient client)
    {
        var concepts = new List<(string, string)>();
        for (var cursor = ""; concepts.Count < Concepts && cursor is not null;)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/concepts?limit={PageSize}{(cursor.Length > 0 ? "&cursor=" + Uri.EscapeDataString(cursor) : "")}"));
            concepts.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("name").GetString()!)));
            cursor = page.RootElement.GetProperty("next").GetString();
        }

        return new(concepts);
    }

    /// <summary>The next request: what it is, and its address.</summary>
    public (string Kind, string Address) Next()
    {
        var (id, name) = concepts[_random.Next(concepts.Count)];
        return _random.Next(10) switch
        {
            < 6 => ("suggestions", "/api/v1/suggestions?q=" + Uri.EscapeDataString(name[..Math.Min(name.Length, _random.Next(2, 9))])),
            < 9 => ("neighbours", $"/api/v1/concepts/{string.Join('/', id.Split('/').Select(Uri.EscapeDataString))}/neighbours?limit=50"),
            _ => ("search", "/api/v1/search?q=" + Uri.EscapeDataString(name)),
        };
    }
}
