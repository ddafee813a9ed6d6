using System.Text;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Ingest.Tests;

/// <summary>What a source gave, sorted out.</summary>
internal sealed class Reading
{
    private Reading(IEnumerable<PaperReading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading is PaperReading.Read read)
                Reads.Add(read);
            else if (reading is PaperReading.Rejected rejected)
                Rejects.Add(rejected);
            else if (reading is PaperReading.Warned warned)
                Warnings.Add(warned);
        }
    }

    public List<PaperReading.Read> Reads { get; } = [];

    public List<PaperReading.Rejected> Rejects { get; } = [];

    public List<PaperReading.Warned> Warnings { get; } = [];

    /// <summary>The error that ended it after some readings, if one did.</summary>
    public PaperGraphException? EndedBy { get; private init; }

    public List<Paper> Papers => Reads.ConvertAll(read => read.Paper);

    public Paper Paper => Assert.Single(Papers);

    public PaperReading.Rejected Reject => Assert.Single(Rejects);

    public static async Task<Reading> OfTextAsync(string text, string? format = null) => await OfBytesAsync(Encoding.UTF8.GetBytes(text), format);

    public static async Task<Reading> OfBytesAsync(byte[] bytes, string? format = null) =>
        await OfInputsAsync(["-"], new() { StandardInput = () => new MemoryStream(bytes), Format = format });

    public static async Task<Reading> OfFileAsync(string path) => await OfInputsAsync([path], new());

    public static async Task<Reading> OfInputsAsync(string[] inputs, InputOptions options)
    {
        var readings = new List<PaperReading>();
        PaperGraphException? end = null;
        foreach (var source in PaperSources.Open(inputs, options))
        {
            try
            {
                await foreach (var reading in source.ReadAsync(TestContext.Current.CancellationToken))
                    readings.Add(reading);
            }
            catch (PaperGraphException error) when (readings.Count > 0)
            {
                end = error;
            }
        }

        return new(readings) { EndedBy = end };
    }
}
