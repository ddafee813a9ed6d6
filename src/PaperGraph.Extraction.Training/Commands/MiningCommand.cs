using System.CommandLine;
using PaperGraph.Extraction.Training.Corpus;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>mine</c>: what a corpus says of words.</summary>
internal static class MiningCommand
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "Texts in JSON Lines, gzipped or not.", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "Where the facts go.", Required = true };
        var command = new Command("mine", "Counts how a corpus uses words and runs of words, and groups words by their neighbours.") { corpus, output };
        command.SetAction((arguments, cancellationToken) =>
            Outcome.OfAsync(() => new MiningRun(Console.Out).RunAsync(arguments.GetRequiredValue(corpus), arguments.GetRequiredValue(output), cancellationToken)));
        return command;
    }
}
