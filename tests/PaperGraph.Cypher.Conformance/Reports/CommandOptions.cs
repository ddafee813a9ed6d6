using System.Globalization;
using PaperGraph.Cypher.Conformance.Features;

namespace PaperGraph.Cypher.Conformance.Reports;

/// <summary>What the command was asked for.</summary>
internal sealed record CommandOptions
{
    public const string Usage =
        """
        [--filter PATH]   only scenarios below a path: clauses/match, clauses/match/Match1, "clauses/match/Match1 [3]"
        [--own]           our own scenarios instead of openCypher's suite
        [--temporal]      also those about dates and times
        [--results FILE]  what each scenario gave, as JSON Lines
        [--verbose]       every scenario with its query
        [--neo4j URI]     on a Neo4j server, all of whose data is deleted; only failing is judged of errors
        [--import DIR]    where that server's LOAD CSV reads
        [--both N]        with --neo4j: our statements and N random ones on both engines
        [--seed S]        the first of the random ones
        [--probe FILE]    with --neo4j: what both say to the statements of a file, each on the graph that the first one makes
        """;

    /// <summary>Which scenarios, by the beginning of their ids.</summary>
    public string Filter { get; init; } = "";

    /// <summary>Whether our own scenarios are run instead of the suite.</summary>
    public bool Own { get; init; }

    /// <summary>Whether those about dates and times are run too.</summary>
    public bool Temporal { get; init; }

    /// <summary>Where results are written.</summary>
    public string? Results { get; init; }

    /// <summary>Whether all is printed, not the failures alone.</summary>
    public bool Verbose { get; init; }

    /// <summary>The server that is asked instead of our engine.</summary>
    public Uri? Neo4j { get; init; }

    /// <summary>That server's import folder.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>How many random statements are compared, after our own; null where scenarios are run.</summary>
    public int? Both { get; init; }

    /// <summary>A file of statements that both engines are asked; null where none.</summary>
    public string? Probe { get; init; }

    /// <summary>The seed of the first random statement.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether our engine runs all of openCypher's suite.</summary>
    public bool IsWholeSuite => !Own && Neo4j is null && Filter.Length == 0;

    /// <summary>Reads the words of a command line.</summary>
    /// <exception cref="FormatException">One is not known.</exception>
    public static CommandOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new CommandOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--filter" => options with { Filter = Next() },
                "--own" => options with { Own = true },
                "--temporal" => options with { Temporal = true },
                "--results" => options with { Results = Next() },
                "--verbose" => options with { Verbose = true },
                "--neo4j" => options with { Neo4j = new Uri(Next()) },
                "--import" => options with { ImportFolder = Next() },
                "--both" => options with { Both = int.Parse(Next(), CultureInfo.InvariantCulture) },
                "--probe" => options with { Probe = Next() },
                "--seed" => options with { Seed = int.Parse(Next(), CultureInfo.InvariantCulture) },
                var other => throw new FormatException($"'{other}' is not known. Known are:\n{Usage}"),
            };

            string Next() => ++i < arguments.Count ? arguments[i] : throw new FormatException($"{arguments[i - 1]} needs something after it.");
        }

        return options;
    }

    /// <summary>Whether a scenario is asked for.</summary>
    public bool Includes(Scenario scenario) =>
        (Temporal || !scenario.IsTemporal)
        && scenario.Id.StartsWith(Filter, StringComparison.Ordinal)
        && (Filter.Length == 0 || Filter.Length == scenario.Id.Length || scenario.Id[Filter.Length] is '/' or ' ');
}
