using System.CommandLine;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>folds</c>: models that never saw some of the papers, for what is fitted to or measured on what they find there.</summary>
internal static class FoldsCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotations in JSON Lines; may be given more than once.", Required = true };
        var texts = new Option<string[]>("--texts") { Description = "The texts of each file of annotations, in the same order.", Required = true };
        var silverEven = new Option<string>("--silver-even") { Description = "What a teacher of the even papers found in papers of the corpus.", Required = true };
        var silverOdd = new Option<string>("--silver-odd") { Description = "What a teacher of the odd papers found.", Required = true };
        var corpus = new Option<string>("--corpus") { Description = "The texts of the silver papers.", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "The folder that the models go to.", Required = true };
        var folds = new Option<int>("--folds") { Description = "Into how many parts the papers are cut; an even number.", DefaultValueFactory = _ => 4 };
        var command = new Command("folds", "Fits models, each without one part of the papers, and writes them.") { gold, texts, silverEven, silverOdd, corpus, output, folds };
        command.SetAction((arguments, cancellationToken) =>
        {
            var files = new FoldFiles(
                arguments.GetRequiredValue(gold), arguments.GetRequiredValue(texts), arguments.GetRequiredValue(silverEven), arguments.GetRequiredValue(silverOdd),
                arguments.GetRequiredValue(corpus), arguments.GetRequiredValue(output));
            return Outcome.OfAsync(() => new FoldRun(Console.Out, new(), CrfOptions.LeastCount).RunAsync(files, arguments.GetValue(folds), cancellationToken));
        });
        return command;
    }
}
