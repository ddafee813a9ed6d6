using System.CommandLine;
using PaperGraph.Extraction.Training.Scores;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>results</c>: how many stated scores are found, and by which rules.</summary>
internal static class ResultsCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotations in JSON Lines; may be given more than once.", Required = true };
        var texts = new Option<string[]>("--texts") { Description = "The texts of each file of annotations, in the same order.", Required = true };
        var errors = new Option<string?>("--errors") { Description = "Where scores go that were missed, or found wrongly." };
        var roles = new Option<string?>("--roles") { Description = "Weights of roles that were not fitted to these papers; without it those that are shipped." };
        var models = FoldModelsOption.Create();
        var command = new Command("results", "Measures which stated scores are found, and what each rule is worth.") { gold, texts, errors, roles, models };
        command.SetAction((arguments, cancellationToken) => Outcome.OfAsync(() => new ResultRun(Console.Out, arguments.GetValue(roles), FoldModelsOption.Read(arguments.GetValue(models))).RunAsync(
            arguments.GetRequiredValue(gold), arguments.GetRequiredValue(texts), arguments.GetValue(errors), cancellationToken)));
        return command;
    }
}
