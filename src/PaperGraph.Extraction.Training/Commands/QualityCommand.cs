using System.CommandLine;
using PaperGraph.Extraction.Training.Quality;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>quality</c>: all figures of extraction and identity, into one page.</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var gold = new Option<string>("--gold") { Description = "The folder of the annotations: dev, corpus-dev, more and batch with their texts, silver-a and silver-b, concepts-dev.", Required = true };
        var data = new Option<string>("--data") { Description = "The folder of the corpus, the sets for named entities and the abbreviations.", Required = true };
        var models = new Option<string>("--models") { Description = "The folder of the models that never saw a fold; where it is not there they are fitted and written.", Required = true };
        var page = new Option<string>("--page") { Description = "The page; figures go between its markers, and a picture beside it.", Required = true };
        var command = new Command("quality", "Measures extraction and identity on papers that the models never saw, and writes the figures into a page.") { gold, data, models, page };
        command.SetAction((arguments, cancellationToken) =>
        {
            var files = new QualityFiles(arguments.GetRequiredValue(gold), arguments.GetRequiredValue(data), arguments.GetRequiredValue(models), arguments.GetRequiredValue(page));
            return Outcome.OfAsync(() => new QualityRun(Console.Out).RunAsync(files, cancellationToken));
        });
        return command;
    }
}
