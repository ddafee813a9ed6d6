using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Bench;

/// <summary>
/// 5,000 papers from a file of JSON Lines. Ours also checks identities, cleans texts and names and keeps every record's place;
/// the framework's documents give five fields.
/// </summary>
[MemoryDiagnoser]
public class JsonLines
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string _file = "";

    [GlobalSetup]
    public void Setup()
    {
        _file = Path.GetTempFileName();
        File.WriteAllLines(_file, SyntheticRecords.Create(5_000).Select(record => Line(record.Paper)));
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_file);

    [Benchmark(Baseline = true)]
    public async Task<int> PaperGraph()
    {
        var length = 0;
        await foreach (var reading in PaperSources.Open([_file], new() { Format = "jsonl" })[0].ReadAsync())
            length += reading is PaperReading.Read read ? read.Paper.Abstract.Length : 0;
        return length;
    }

    [Benchmark]
    public int JsonDocumentPerLine()
    {
        var length = 0;
        foreach (var line in File.ReadLines(_file))
            length += Parse(line).Abstract.Length;
        return length;
    }

    private static Paper Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var record = document.RootElement;
        return new()
        {
            Id = record.GetProperty("id").GetString()!,
            Title = record.GetProperty("title").GetString()!,
            Abstract = record.GetProperty("abstract").GetString()!,
            Authors = [.. record.GetProperty("authors").EnumerateArray().Select(author => author.GetString()!)],
            Year = record.GetProperty("year").GetInt32(),
        };
    }

    private static string Line(Paper paper) =>
        JsonSerializer.Serialize(new { id = paper.Id, title = paper.Title, @abstract = paper.Abstract, authors = paper.Authors.ToArray(), year = paper.Year }, Plain);
}
