using System.CommandLine;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>weights</c>: the smaller model that judges what rules propose.</summary>
internal static class WeightsCommand
{
    public static Command Create()
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotations in JSON Lines; may be given more than once.", Required = true };
        var texts = new Option<string[]>("--texts") { Description = "The texts of each file of annotations, in the same order.", Required = true };
        var heldOut = new Option<string[]>("--held-out") { Description = "Texts on which the weights are measured: a paper of the same title is not learnt from." };
        var corpus = new Option<string>("--corpus") { Description = "Texts in JSON Lines, gzipped or not: which words do most texts write small?", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "Where the weights go.", Required = true };
        var command = new Command("weights", "Fits the weights of the label model, which judges what rules propose, to annotated papers.") { gold, texts, heldOut, corpus, output };
        command.SetAction((arguments, cancellationToken) =>
        {
            var files = new TrainingFiles(
                arguments.GetRequiredValue(gold), arguments.GetRequiredValue(texts), arguments.GetValue(heldOut) ?? [],
                arguments.GetRequiredValue(corpus), arguments.GetRequiredValue(output));
            return Outcome.OfAsync(() => new TrainingRun(Console.Out).RunAsync(files, cancellationToken));
        });
        return command;
    }
}
