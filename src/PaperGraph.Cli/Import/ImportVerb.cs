using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;
using PaperGraph.Ingest.GraphCsv;

namespace PaperGraph.Cli.Import;

/// <summary><c>import DIR</c>: any property graph from CSV files with neo4j-admin headers.</summary>
internal sealed class ImportVerb : Verb
{
    private readonly Argument<string> _folder = new("DIR") { Description = "A folder of CSV files whose headers are like id:ID,name,:LABEL and :START_ID,:END_ID,:TYPE" };

    private readonly Option<string?> _delimiter = new("--array-delimiter")
    {
        Description = "What stands between the items of lists, and between labels: a character, or U+ and its number (default: what import.sh of the folder says, else ;)",
        HelpName = "C",
    };

    public ImportVerb(VerbRunner runner)
        : base("import", "Add a graph from CSV files with the headers of neo4j-admin database import", runner)
    {
        Arguments.Add(_folder);
        Options.Add(_delimiter);
        _delimiter.Require(text => text is null || GraphCsvDelimiter.TryParse(text, out _), "--array-delimiter takes one character, or U+ and its number: ';', U+007C.");
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var folder = arguments.GetRequiredValue(_folder);
        var source = new CsvGraphSource(folder, GraphCsvDelimiter.TryParse(arguments.GetValue(_delimiter), out var delimiter) ? delimiter : GraphCsvDelimiter.Of(folder));
        await using var store = await session.OpenStoreAsync(StoreAccess.Create, cancellationToken).ConfigureAwait(false);
        if (store is not IGraphLoader loader)
            throw new PaperGraphException(ErrorKind.Usage, "A server is loaded by its own tool.", "neo4j-admin database import full, which reads these files");
        var time = Stopwatch.StartNew();
        var count = await LoadProgressBar.RunAsync(session.Terminal, progress => loader.LoadAsync(source, progress, cancellationToken).AsTask()).ConfigureAwait(false);
        var seconds = time.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        session.Terminal.WriteLine($"{Session.Count(count.Nodes, "node")} and {Session.Count(count.Relationships, "relationship")} added to {session.StoreName} in {seconds} s.");
        return ExitCode.Success;
    }
}
