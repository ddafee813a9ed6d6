using System.CommandLine;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>fit</c>: the model that ships.</summary>
internal static class FitCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotations in JSON Lines; may be given more than once.", Required = true };
        var texts = new Option<string[]>("--texts") { Description = "Their texts, in the same order.", Required = true };
        var silver = new Option<string>("--silver") { Description = "What a teacher model found in papers of the corpus." };
        var corpus = new Option<string>("--corpus") { Description = "The texts of the silver papers." };
        var output = new Option<string>("--output", "-o") { Description = "Where the model goes.", Required = true };
        var command = new Command("fit", "Fits the model that finds concepts.") { gold, texts, silver, corpus, output };
        command.SetAction((arguments, cancellationToken) =>
        {
            var files = new FitFiles(arguments.GetRequiredValue(gold), arguments.GetRequiredValue(texts), arguments.GetValue(silver), arguments.GetValue(corpus), arguments.GetRequiredValue(output));
            return Outcome.OfAsync(() => new FitRun(Console.Out, new(), CrfOptions.LeastCount).RunAsync(files, cancellationToken));
        });
        return command;
    }
}
