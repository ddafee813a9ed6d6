using System.CommandLine;
using PaperGraph.Extraction.Training.Commands;

var command = new RootCommand("Mines a corpus and fits and measures the models that find concepts.")
{
    MiningCommand.Create(), FitCommand.Create(), CrossValidationCommand.Create(), FoldsCommand.Create(), CalibrationCommand.Create(), WeightsCommand.Create(),
    RolesCommand.Create(), ResultsCommand.Create(), QualityCommand.Create(),
};
return await command.Parse(args).InvokeAsync().ConfigureAwait(false);
