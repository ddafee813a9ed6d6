using PaperGraph.Cypher.Conformance.Reports;

namespace PaperGraph.Cypher.Conformance;

/// <summary>Both a test project and a command: <c>dotnet test</c> starts it with <c>--server</c>, everything else is for the command.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments.Contains("--server") || arguments.Contains("--internal-msbuild-node"))
            return await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
        try
        {
            var options = CommandOptions.Parse(arguments);
            return options switch
            {
                { Probe: not null } => await new ProbeCommand(options, Console.Out).RunAsync(),
                { Both: not null } => await new DifferentialCommand(options, Console.Out).RunAsync(),
                _ => await new ConformanceCommand(options, Console.Out).RunAsync(),
            };
        }
        catch (FormatException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }
    }
}
