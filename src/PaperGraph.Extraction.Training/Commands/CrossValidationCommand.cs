using System.CommandLine;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>cross-validate</c>: how good are models on papers that they never saw?</summary>
internal static class CrossValidationCommand
{
    public static Command Create()
    {
        var test = new Option<string[]>("--test") { Description = "Annotations that are measured on, half by half; may be given more than once.", Required = true };
        var testTexts = new Option<string[]>("--test-texts") { Description = "Their texts, in the same order.", Required = true };
        var gold = new Option<string[]>("--gold") { Description = "Annotations that only train." };
        var texts = new Option<string[]>("--texts") { Description = "Their texts, in the same order." };
        var silverEven = new Option<string>("--silver-even") { Description = "What a teacher of the even papers found in papers of the corpus." };
        var silverOdd = new Option<string>("--silver-odd") { Description = "What a teacher of the odd papers found." };
        var corpus = new Option<string>("--corpus") { Description = "The texts of the silver papers." };
        var output = new Option<string>("--output", "-o") { Description = "Where the entities go that were found." };
        var passes = new Option<int>("--passes") { Description = "Passes over all papers; the weights of the second half are averaged.", DefaultValueFactory = _ => new CrfOptions().Passes };
        var rate = new Option<float>("--rate") { Description = "The step.", DefaultValueFactory = _ => new CrfOptions().Rate };
        var least = new Option<int>("--least-count") { Description = "Features that are rarer get no weight.", DefaultValueFactory = _ => CrfOptions.LeastCount };
        var smallest = new Option<float>("--smallest") { Description = "Features whose weights are all smaller are left out in the end.", DefaultValueFactory = _ => new CrfOptions().Smallest };
        var command = new Command("cross-validate", "Fits two models, each without one half of the papers, and measures each on that half.") { test, testTexts, gold, texts, silverEven, silverOdd, corpus, output, passes, rate, least, smallest };
        command.SetAction((arguments, cancellationToken) =>
        {
            var files = new CrossValidationFiles(
                arguments.GetRequiredValue(test), arguments.GetRequiredValue(testTexts), arguments.GetValue(gold) ?? [], arguments.GetValue(texts) ?? [],
                arguments.GetValue(silverEven), arguments.GetValue(silverOdd), arguments.GetValue(corpus));
            var count = arguments.GetValue(passes);
            var options = new CrfOptions(count, count / 2, arguments.GetValue(rate), arguments.GetValue(smallest));
            var run = new CrossValidationRun(Console.Out, options, arguments.GetValue(least));
            return Outcome.OfAsync(() => run.RunAsync(files, arguments.GetValue(output), cancellationToken));
        });
        return command;
    }
}
