using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Hosting;
using PaperGraph.Ingest.Inputs;

namespace PaperGraph.Bench.Neo4j;

/// <summary>A build as the command line does it, timed; what it writes is told by the store's own messages of transactions.</summary>
/// <param name="Seconds">The whole build.</param>
/// <param name="Relationships">How many were written.</param>
/// <param name="RelationshipsASecond">While transactions of relationships ran.</param>
internal sealed record StoreBuild(double Seconds, long Relationships, double RelationshipsASecond)
{
    public static async Task<StoreBuild> RunAsync(string address, string input)
    {
        using var transactions = new TransactionTimes();
        await using var services = Services(address, transactions);
        await using var store = await services.GetRequiredService<GraphStores>().OpenAsync(StoreAccess.Create);
        var started = Stopwatch.GetTimestamp();
        await ActivatorUtilities.CreateInstance<GraphBuilder>(services, store).BuildAsync(PaperSources.Open([input], new InputOptions()), new BuildOptions());
        return new(Stopwatch.GetElapsedTime(started).TotalSeconds, transactions.Relationships, transactions.Relationships / Math.Max(0.001, transactions.Seconds));
    }

    /// <summary>The server's graph in memory, evidence included.</summary>
    public static async Task<IGraphSource> ReadAsync(string address)
    {
        await using var services = Services(address, null);
        await using var store = await services.GetRequiredService<GraphStores>().OpenAsync(StoreAccess.Read);
        return await PaperGraph.Graph.GraphSnapshots.ReadAsync(await store.ReadGraphAsync());
    }

    private static ServiceProvider Services(string address, ILoggerProvider? logs)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Store", address)]).Build();
        var services = new ServiceCollection().AddPaperGraph(settings);
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Trace);
            if (logs is not null)
                logging.AddProvider(logs);
        });
        return services.BuildServiceProvider();
    }

    private sealed class TransactionTimes : ILoggerProvider, ILogger
    {
        private long _last = Stopwatch.GetTimestamp();

        public long Relationships { get; private set; }

        public double Seconds { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (state is not IReadOnlyList<KeyValuePair<string, object?>> values || eventId.Name != "LogWritten")
                return;
            if (values.First(pair => pair.Key == "Relationships").Value is int and > 0 and var count)
            {
                Relationships += count;
                Seconds += Stopwatch.GetElapsedTime(_last).TotalSeconds;
            }

            _last = Stopwatch.GetTimestamp();
        }

        public void Dispose()
        {
        }
    }
}
