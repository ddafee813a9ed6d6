using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Query;

/// <summary>Runs statements as users give them, texts or names of queries, and writes what comes back.</summary>
/// <param name="store">The store, for ids that are gone.</param>
/// <param name="runner">What runs them.</param>
/// <param name="terminal">Where notes go.</param>
/// <param name="writer">Where answers go.</param>
internal sealed class StatementRunner(IGraphStore store, ICypherRunner runner, Terminal terminal, QueryWriter writer)
{
    /// <summary>More rows than that nobody reads on a terminal; a program that takes JSON or CSV wants all.</summary>
    public const int ReadableRows = 1_000;

    /// <summary>The option that lets LOAD CSV read.</summary>
    public static Option<string?> ImportFolder() => new("--import-folder")
    {
        Description = "Let LOAD CSV read files of this folder (LOAD CSV FROM 'file:///name.csv'), on a file; a server has a folder of its own",
        HelpName = "DIR",
    };

    /// <summary>Whether statements may write.</summary>
    public bool MayWrite { get; init; }

    /// <summary>How long one may take.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How many rows are given at the most.</summary>
    public int? RowLimit { get; init; }

    /// <summary>How many rows a named query that takes a limit gives; null for the usual number.</summary>
    public int? NamedLimit { get; init; }

    /// <summary>The least confidence that named queries are asked with.</summary>
    public double MinConfidence { get; init; }

    /// <summary>How many times one is run to be measured; null for once, unmeasured.</summary>
    public int? Repeat { get; init; }

    /// <summary>Runs one.</summary>
    /// <exception cref="PaperGraphException">It is wrong, fails, or lacks a parameter.</exception>
    public async ValueTask RunAsync(QueryInput input, IReadOnlyDictionary<string, Value> given, CancellationToken cancellationToken)
    {
        var query = await PrepareAsync(input, given, cancellationToken).ConfigureAwait(false);
        var timing = Repeat is null ? null : new StatementTiming(input.Source);
        var result = await RunAsync(query, timing, cancellationToken).ConfigureAwait(false);
        for (var time = 1; time < Repeat; time++)
            await RunAsync(query, timing, cancellationToken).ConfigureAwait(false);
        writer.Write(result);
        if (timing is not null)
            terminal.Say(timing.ToJson());
        foreach (var note in Notes(result, input))
            terminal.Say(note);
        if (result is { Rows.Count: 0, Columns.Count: > 0, Plan: null } && MinConfidence > 0)
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"note: less sure than {MinConfidence} was left out. Try: a smaller --min-confidence"));
    }

    private async ValueTask<CypherResult> RunAsync(CypherQuery query, StatementTiming? timing, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        var result = await runner.RunAsync(query, cancellationToken).ConfigureAwait(false);
        timing?.Add(Stopwatch.GetElapsedTime(begin));
        return result;
    }

    private async ValueTask<CypherQuery> PrepareAsync(QueryInput input, IReadOnlyDictionary<string, Value> given, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, Value>(given);
        if (input.Named is { } named)
        {
            named.Complete(parameters, NamedLimit);
            await FollowRedirectsAsync(named, parameters, cancellationToken).ConfigureAwait(false);
        }

        return new(input.Text) { Source = input.Source, Parameters = parameters, MayWrite = MayWrite, TimeLimit = TimeLimit, RowLimit = RowLimit };
    }

    // An id that is gone stands for the one that took its place, here as for every verb.
    private async Task FollowRedirectsAsync(NamedInput named, Dictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        foreach (var name in named.Ids.Where(name => parameters[name].Kind == ValueKind.String))
        {
            if (await store.FindRedirectAsync(parameters[name].AsString(), cancellationToken).ConfigureAwait(false) is { } living)
                parameters[name] = Value.Of(living);
        }
    }

    // Remarks on a named query say why it found nothing; else they are nothing to whoever did not write it.
    private static IEnumerable<string> Notes(CypherResult result, QueryInput input)
    {
        foreach (var note in input.Named is not null && result.Rows.Count > 0 ? [] : result.Notes)
            yield return $"note: {input.Source}:{(char.IsAsciiDigit(note[0]) ? "" : " ")}{note}";
        if (result.Counters.ContainsUpdates)
            yield return CounterText.Of(result.Counters);
        if (result.IsCut)
            yield return string.Create(CultureInfo.InvariantCulture, $"note: there are more than these {result.Rows.Count:N0} rows. Try: --limit 0 for all, or another --limit");
    }
}
