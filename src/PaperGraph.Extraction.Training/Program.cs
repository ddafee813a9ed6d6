using System.CommandLine;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Training;
using PaperGraph.Extraction.Training.Corpus;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;

var gold = new Option<string[]>("--gold") { Description = "Annotations in JSON Lines; may be given more than once." };
var texts = new Option<string[]>("--texts") { Description = "The texts of each file of annotations, in the same order." };
var heldOut = new Option<string[]>("--held-out") { Description = "Texts on which the weights are measured: a paper of the same title is not learnt from." };
var corpus = new Option<string>("--corpus") { Description = "Texts in JSON Lines, gzipped or not: which words do most texts write small?" };
var output = new Option<string>("--output", "-o") { Description = "Where the weights go." };
var command = new RootCommand("Fits the weights of the extraction's label model to annotated papers.") { gold, texts, heldOut, corpus, output };
command.SetAction(async (arguments, cancellationToken) =>
{
    var files = new TrainingFiles(
        arguments.GetValue(gold) ?? [], arguments.GetValue(texts) ?? [], arguments.GetValue(heldOut) ?? [],
        arguments.GetRequiredValue(corpus), arguments.GetRequiredValue(output));
    try
    {
        await new TrainingRun(Console.Out).RunAsync(files, cancellationToken).ConfigureAwait(false);
        return 0;
    }
    catch (PaperGraphException exception)
    {
        await Console.Error.WriteLineAsync(exception.Hint == null ? exception.Message : $"{exception.Message}\n{exception.Hint}").ConfigureAwait(false);
        return 1;
    }
});
command.Subcommands.Add(MiningCommand.Create());
command.Subcommands.Add(FitCommand.Create());
command.Subcommands.Add(CrossValidationCommand.Create());
return await command.Parse(args).InvokeAsync().ConfigureAwait(false);
