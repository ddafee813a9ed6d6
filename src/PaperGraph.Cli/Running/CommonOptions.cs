using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Cli.Running;

/// <summary>The options that every verb takes.</summary>
internal sealed class CommonOptions
{
    private static readonly string[] Levels = ["verbose", "debug", "information", "warning", "error", "fatal"];

    public Option<string?> Store { get; } = new("--store", "-s")
    {
        Description = "The store: a file, or http://host:7474 of a Neo4j server (default: papergraph.db, or what PAPERGRAPH_STORE says)",
        HelpName = "FILE|URL",
        Recursive = true,
    };

    public Option<string?> LabelPrefix { get; } = new("--label-prefix")
    {
        Description = "What stands before each label of this graph on a Neo4j server that holds other data: PG_ for PG_Paper, PG_Concept …",
        HelpName = "PREFIX",
        Recursive = true,
    };

    public Option<string?> Lexicon { get; } = new("--lexicon")
    {
        Description = "A lexicon of your own in JSON Lines, which goes before the shipped one",
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<string?> LogLevel { get; } = Among(new("--log-level")
    {
        Description = "What the log file records: verbose, debug, information, warning, error or fatal (default: information)",
        HelpName = "LEVEL",
        Recursive = true,
    });

    public Option<string?> LogFile { get; } = new("--log-file")
    {
        Description = "The log file (default: one a day in the user's application data)",
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Write the log to standard error too",
        Recursive = true,
    };

    public Option<OutputFormat> Format { get; } = CreateFormat();

    /// <summary>What is less sure is left out: of what a build keeps, or of what an answer is made from.</summary>
    public Option<double?> MinConfidence { get; } = CreateMinConfidence();

    public void AddTo(RootCommand root)
    {
        root.Options.Add(Store);
        root.Options.Add(LabelPrefix);
        root.Options.Add(Lexicon);
        root.Options.Add(LogLevel);
        root.Options.Add(LogFile);
        root.Options.Add(Verbose);
    }

    /// <summary>The format of the inputs, where it shall not be told from their content.</summary>
    public static Option<string?> InputFormat()
    {
        var option = new Option<string?>("--input-format") { Description = $"The inputs' format: {string.Join(", ", PaperSources.Formats)} (default: told from the content)", HelpName = "FORMAT" };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. PaperSources.Formats]);
        return option;
    }

    /// <summary>How many rows a list has at the most; 0 for all.</summary>
    public static Option<int> Limit(int standard, string description = "How many rows at the most, 0 for all")
    {
        var option = new Option<int>("--limit", "-n") { Description = description, HelpName = "N", DefaultValueFactory = _ => standard };
        option.Require(limit => limit >= 0, "--limit takes a whole number, 0 or more.");
        return option;
    }

    /// <summary>What a limit comes to: 0 stands for all.</summary>
    public static int Most(int limit) => limit == 0 ? int.MaxValue : limit;

    /// <summary>The same, as the parameter of a query.</summary>
    public static Value MostRows(int limit) => Value.Of((long)Most(limit));

    private static Option<double?> CreateMinConfidence()
    {
        var option = new Option<double?>("--min-confidence")
        {
            Description = "Leave out what is less sure than this: 0 to 1, or " + string.Join(", ", OperatingPoints.All.Select(point => point.Name)),
            HelpName = "P",
        };
        option.CustomParser = result =>
        {
            try
            {
                return OperatingPoints.Parse(result.Tokens[0].Value);
            }
            catch (PaperGraphException error)
            {
                result.AddError($"{error.Message} Try: --min-confidence {error.Hint}");
                return null;
            }
        };
        return option;
    }

    private static Option<OutputFormat> CreateFormat()
    {
        var option = new Option<OutputFormat>("--format", "-f")
        {
            Description = "table, json, jsonl or csv",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => OutputFormat.Table,
        };
        option.CustomParser = result => Enum.TryParse<OutputFormat>(result.Tokens[0].Value, ignoreCase: true, out var format) && Enum.IsDefined(format)
            ? format
            : Fail(result);
        return option;
    }

    private static OutputFormat Fail(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no format. Try: table, json, jsonl or csv");
        return OutputFormat.Table;
    }

    private static Option<string?> Among(Option<string?> option)
    {
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Levels);
        return option;
    }
}
