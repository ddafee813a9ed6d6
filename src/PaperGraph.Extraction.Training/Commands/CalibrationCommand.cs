using System.CommandLine;
using PaperGraph.Extraction.Training.Confidence;
using PaperGraph.Extraction.Training.CrossValidation;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>calibrate</c>: how often is what the model says right?</summary>
internal static class CalibrationCommand
{
    public static Command Create()
    {
        var test = new Option<string[]>("--test") { Description = "Annotations that are read half by half; may be given more than once.", Required = true };
        var testTexts = new Option<string[]>("--test-texts") { Description = "Their texts, in the same order.", Required = true };
        var gold = new Option<string[]>("--gold") { Description = "Annotations that are read part by part." };
        var texts = new Option<string[]>("--texts") { Description = "Their texts, in the same order." };
        var silverEven = new Option<string>("--silver-even") { Description = "What a teacher of the even test papers found in papers of the corpus." };
        var silverOdd = new Option<string>("--silver-odd") { Description = "What a teacher of the odd test papers found." };
        var corpus = new Option<string>("--corpus") { Description = "The texts of the silver papers." };
        var parts = new Option<int>("--parts") { Description = "Into how many parts the papers are cut that are no test papers.", DefaultValueFactory = _ => 4 };
        var spans = new Option<string>("--spans") { Description = "What the models read, each in papers that it never saw; read where it is there, else written.", Required = true };
        var output = new Option<string?>("--output", "-o") { Description = "Where the calibration goes; without it it is measured alone." };
        var command = new Command("calibrate", "Fits to each kind of concept how often what the model says is right, and measures it on papers that neither saw.") { test, testTexts, gold, texts, silverEven, silverOdd, corpus, parts, spans, output };
        command.SetAction((arguments, cancellationToken) =>
        {
            var files = new CrossValidationFiles(
                arguments.GetRequiredValue(test), arguments.GetRequiredValue(testTexts), arguments.GetValue(gold) ?? [], arguments.GetValue(texts) ?? [],
                arguments.GetValue(silverEven), arguments.GetValue(silverOdd), arguments.GetValue(corpus));
            return Outcome.OfAsync(() => new CalibrationRun(Console.Out, arguments.GetValue(parts)).RunAsync(files, arguments.GetRequiredValue(spans), arguments.GetValue(output), cancellationToken));
        });
        return command;
    }
}
