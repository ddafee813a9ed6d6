using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Storage;
using PaperGraph.Extraction;
using PaperGraph.Graph;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Running;

/// <summary>What a verb works with while it runs.</summary>
internal sealed class Session(IServiceProvider services, Terminal terminal, OutputFormat format, double? minConfidence)
{
    public IServiceProvider Services => services;

    public Terminal Terminal => terminal;

    /// <summary>What the user gave as the least confidence, if anything.</summary>
    public double? MinConfidence => minConfidence;

    /// <summary>The store as the user named it; an address without its password.</summary>
    public string StoreName => StoreAddress.Shown(services.GetRequiredService<IOptions<PaperGraphOptions>>().Value.Store);

    /// <summary>What stands before its labels, if something does.</summary>
    public string? LabelPrefix => services.GetRequiredService<IOptions<PaperGraphOptions>>().Value.Neo4j.LabelPrefix;

    /// <summary>What a command that is suggested to the user needs to reach this store: nothing, or a blank and the options.</summary>
    public string StoreArguments => StoreName == new PaperGraphOptions().Store ? ""
        : $" --store {ShellWord.Of(StoreName)}{(LabelPrefix is { Length: > 0 } prefix ? " --label-prefix " + ShellWord.Of(prefix) : "")}";

    /// <summary>The store's file, or the place where it would be if the store is on a server: files of a run go beside it.</summary>
    public string StoreFile => StoreAddress.IsAddress(StoreName) ? new PaperGraphOptions().Store : StoreName;

    public ResultWriter Results { get; } = new(terminal, format);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask<IGraphStore> OpenStoreAsync(StoreAccess access, CancellationToken cancellationToken) =>
        Get<GraphStores>().OpenAsync(access, cancellationToken);

    /// <summary>Opens the store to be asked, from the least confidence on that the user names.</summary>
    public async ValueTask<GraphReader> OpenGraphAsync(CancellationToken cancellationToken)
    {
        var store = await OpenStoreAsync(StoreAccess.Read, cancellationToken).ConfigureAwait(false);
        if (!(await store.GetStatusAsync(cancellationToken).ConfigureAwait(false)).Settled)
            terminal.Say($"note: a build is running or was cut off, so the graph lacks its last papers. Try: wait for it, or run it again");
        var queries = store.OpenQueries();
        if (minConfidence > 0 && await StoredConfidence.FindAsync(store, cancellationToken).ConfigureAwait(false) is { } floor && floor > minConfidence)
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"note: the store's papers were read from {floor} on, so it holds nothing below. Try: {InvocationName.Prefix} rebuild --min-confidence {minConfidence}{StoreArguments}"));
        return new(store, queries, Get<IGraphSettler>()) { MinConfidence = minConfidence ?? 0, StoreArguments = StoreArguments };
    }

    /// <summary>A store's graph in memory.</summary>
    public static async ValueTask<GraphSnapshot> ReadGraphAsync(IGraphStore store, CancellationToken cancellationToken) =>
        await GraphSnapshots.ReadAsync(await store.ReadGraphAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    public GraphBuilder CreateBuilder(IGraphStore store) => ActivatorUtilities.CreateInstance<GraphBuilder>(services, store);

    /// <summary>The same, reading papers from the confidence on from which the store's were read, unless the user says otherwise; where the two differ the user is told.</summary>
    /// <param name="store">The store.</param>
    /// <param name="readsAll">Whether all of its papers are read anew.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<GraphBuilder> CreateReadingBuilderAsync(IGraphStore store, bool readsAll, CancellationToken cancellationToken)
    {
        var (own, options) = (Get<IMentionExtractor>(), services.GetRequiredService<IOptions<PaperGraphOptions>>().Value);
        var stored = await StoredConfidence.FindAsync(store, cancellationToken).ConfigureAwait(false);
        var extractor = StoredConfidence.ExtractorFor(own, options, stored);
        if (extractor != own)
            terminal.Say($"note: papers are read from {OperatingPoints.Describe(stored!.Value)} on, as the store's were. Try: --min-confidence balanced to read otherwise");
        else if (!readsAll && stored is { } least && ConceptExtractor.MinimumConfidenceOf(own.Version) is { } asked && asked != least)
            terminal.Say($"note: the store's other papers were read from {OperatingPoints.Describe(least)} on. Try: {InvocationName.Prefix} rebuild --min-confidence {asked.ToString(CultureInfo.InvariantCulture)}{StoreArguments} to read all alike");
        return ActivatorUtilities.CreateInstance<GraphBuilder>(services, store, extractor);
    }

    /// <summary>A count and what is counted, in the plural where there is not one of it.</summary>
    public static string Count(long number, string what) => $"{Count(number)} {what}{(number == 1 ? "" : "s")}";

    /// <summary>A count with thousands, as people read it.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
