using System.CommandLine;
using PaperGraph.Extraction.Training.Roles;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>roles</c>: fits the weights of roles, and says how good they are on papers that they were not fitted to.</summary>
internal static class RolesCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotations in JSON Lines; may be given more than once.", Required = true };
        var texts = new Option<string[]>("--texts") { Description = "The texts of each file of annotations, in the same order.", Required = true };
        var output = new Option<string?>("--output", "-o") { Description = "Where the weights go; without it they are measured alone." };
        var folds = new Option<int>("--folds") { Description = "Into how many parts the papers are cut to measure.", DefaultValueFactory = _ => 5 };
        var models = FoldModelsOption.Create();
        var command = new Command("roles", "Fits the weights of roles to annotated papers and measures them by cross-validation.") { gold, texts, output, folds, models };
        command.SetAction((arguments, cancellationToken) => Outcome.OfAsync(() => new RoleRun(Console.Out, arguments.GetValue(folds), FoldModelsOption.Read(arguments.GetValue(models))).RunAsync(
            arguments.GetRequiredValue(gold), arguments.GetRequiredValue(texts), arguments.GetValue(output), cancellationToken)));
        return command;
    }
}
