using System.Text.Json;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Cli.Tests.Builds;

/// <summary>A listing page's papers as JSON Lines with the ids that reading the page gives.</summary>
internal static class ListingPapers
{
    public static string[] ReadJsonLines(string path) =>
    [
        .. PaperSources.Open([path], new InputOptions())[0].ReadAsync().ToBlockingEnumerable().OfType<PaperReading.Read>()
            .Select(read => JsonSerializer.Serialize(new { id = read.Paper.Id, title = read.Paper.Title, @abstract = read.Paper.Abstract })),
    ];
}
