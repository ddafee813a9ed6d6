using System.CommandLine;
using System.CommandLine.Invocation;
using PaperGraph.Cli.Build;
using PaperGraph.Cli.Concepts;
using PaperGraph.Cli.Decisions;
using PaperGraph.Cli.Eval;
using PaperGraph.Cli.Explore;
using PaperGraph.Cli.Export;
using PaperGraph.Cli.Extract;
using PaperGraph.Cli.Forget;
using PaperGraph.Cli.Import;
using PaperGraph.Cli.Mcp;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Papers;
using PaperGraph.Cli.Paths;
using PaperGraph.Cli.Query;
using PaperGraph.Cli.Rebuild;
using PaperGraph.Cli.Review;
using PaperGraph.Cli.Running;
using PaperGraph.Cli.Search;
using PaperGraph.Cli.Serve;
using PaperGraph.Cli.Shared;
using PaperGraph.Cli.Shell;
using PaperGraph.Cli.Show;
using PaperGraph.Cli.Stats;
using PaperGraph.Cli.Transfer;

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
            using var messages = new StringWriter();
            await parsed.InvokeAsync(new InvocationConfiguration { Output = messages, Error = messages }).ConfigureAwait(false);
            terminal.Say(messages.ToString().TrimEnd());
            var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            terminal.Say($"  try: {InvocationName.Prefix} {verb}--help");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Results.Profile.Out.Writer,
            Error = terminal.Messages.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        }).ConfigureAwait(false);
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var options = new CommonOptions();
        var runner = new VerbRunner(terminal, options);
        var root = new RootCommand("Turns paper metadata into a knowledge graph of methods, benchmarks, models and topics, and answers questions about it.");
        options.AddTo(root);
        Verb[] verbs =
        [
            new BuildVerb(runner, options), new RebuildVerb(runner, options), new ForgetVerb(runner), new ExtractVerb(runner, options),
            new ExploreVerb(runner, options), new SharedVerb(runner, options), new PathVerb(runner, options), new PapersVerb(runner, options),
            new ConceptsVerb(runner, options), new ShowVerb(runner, options), new SearchVerb(runner, options), new StatsVerb(runner, options),
            new QueryVerb(runner, options), new ShellVerb(runner), new ServeVerb(runner), new McpVerb(runner), new ExportVerb(runner, options), new ImportVerb(runner), TransferVerb.Push(runner, options), TransferVerb.Pull(runner, options),
            new AliasesVerb(runner, options), new ReviewVerb(runner, options),
            new MergeVerb(runner, options), new SplitVerb(runner, options), new RetypeVerb(runner, options), new HideVerb(runner, options),
            new KeepVerb(runner, options), new DecisionsVerb(runner, options), new EvalVerb(runner, options),
        ];
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);
        return root;
    }
}
