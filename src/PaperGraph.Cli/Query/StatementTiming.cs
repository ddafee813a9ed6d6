using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaperGraph.Cli.Query;

/// <summary>How long a statement took, time after time, answer included.</summary>
/// <param name="name">The query's name, or what errors call its text.</param>
internal sealed class StatementTiming(string name)
{
    private readonly List<double> _milliseconds = [];

    public void Add(TimeSpan time) => _milliseconds.Add(time.TotalMilliseconds);

    /// <summary>An object on one line: <c>{"query","times","medianMs","p95Ms"}</c>.</summary>
    public string ToJson()
    {
        _milliseconds.Sort();
        return new JsonObject
        {
            ["query"] = name,
            ["times"] = _milliseconds.Count,
            ["medianMs"] = Math.Round(At(0.5), 3),
            ["p95Ms"] = Math.Round(At(0.95), 3),
        }.ToJsonString(JsonSerializerOptions.Web);
    }

    // The nearest rank.
    private double At(double share) => _milliseconds[(int)Math.Ceiling(share * _milliseconds.Count) - 1];
}
