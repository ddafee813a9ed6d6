using System.CommandLine;
using System.CommandLine.Invocation;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;

namespace PaperGraph.Cli;

/// <summary>The command line as a whole: grammar, parsing, exit codes.</summary>
internal static class Application
{
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = CreateRoot(terminal).Parse(arguments, Parsing);
        if (parsed.Action is ParseErrorAction errors)
        {
            errors.ShowHelp = false;
            await parsed.InvokeAsync(new InvocationConfiguration { Output = Console.Error, Error = Console.Error }).ConfigureAwait(false);
            var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            terminal.Say($"  try: {InvocationName.Prefix} {verb}--help");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) }).ConfigureAwait(false);
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var options = new CommonOptions();
        var runner = new VerbRunner(terminal, options);
        var root = new RootCommand("Turns paper metadata into a knowledge graph of methods, benchmarks, models and topics, and answers questions about it.");
        options.AddTo(root);
        _ = runner;
        return root;
    }
}
