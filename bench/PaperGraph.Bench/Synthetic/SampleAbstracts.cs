using PaperGraph.Core.Papers;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Bench.Synthetic;

/// <summary>Papers whose abstracts are sentences of the repository's sample in a new order.</summary>
internal static class SampleAbstracts
{
    private const int Seed = 7;
    private const int SentencesOfAbstract = 7;

    public static async Task<Paper[]> CreateAsync(int count)
    {
        var sample = await ReadSampleAsync();
        string[] sentences = [.. sample.SelectMany(paper => paper.Abstract.Split(". ")).Select(sentence => sentence.TrimEnd('.') + ".")];
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(number => new Paper
        {
            Id = $"assembled:{number}",
            Title = sample[random.Next(sample.Count)].Title,
            Abstract = string.Join(' ', random.GetItems(sentences, SentencesOfAbstract)),
        })];
    }

    private static async Task<List<Paper>> ReadSampleAsync()
    {
        var options = new InputOptions { StandardInput = () => typeof(SampleAbstracts).Assembly.GetManifestResourceStream("papers.jsonl")! };
        var papers = new List<Paper>();
        await foreach (var reading in PaperSources.Open(["-"], options)[0].ReadAsync())
        {
            if (reading is PaperReading.Read read)
                papers.Add(read.Paper);
        }

        return papers;
    }
}
