using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Tests.Parsing;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>No statement may end otherwise than in a result or an error, nor harm the graph. PAPERGRAPH_FUZZ is how many are tried.</summary>
public sealed class EngineFuzzTests(ITestOutputHelper output)
{
    private const int StatementsPerGraph = 1_000, Attempts = 3;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(100);
    private static readonly CypherEngineOptions Options = new() { TimeLimit = TimeLimit, MemoryLimit = 32 << 20, RowLimit = 100, RandomSeed = FuzzInputs.Seed };
    private readonly Dictionary<string, int> _endings = [];
    private (TimeSpan Over, string Text) _worst = (TimeSpan.Zero, "");

    [Fact]
    public async Task Run_BrokenAndGeneratedStatements_GiveAResultOrAnError()
    {
        var random = new Random(FuzzInputs.Seed);
        var mutator = new StatementMutator([.. EngineExamples.Reads, .. EngineExamples.Writes], random);
        var expressions = new FuzzExpression(random);
        for (var done = 0; done < FuzzInputs.Count; done += StatementsPerGraph)
        {
            using var graph = await FuzzGraph.CreateAsync();
            using var engine = new CypherEngine(graph, Options);
            for (var i = 0; i < StatementsPerGraph; i++)
                await TryAsync(engine, random.Next(2) == 0 ? mutator.Next() : expressions.Statement());
            FuzzGraph.Check(await graph.ReadViewAsync(TestContext.Current.CancellationToken));
        }

        foreach (var (ending, count) in _endings.OrderByDescending(ending => ending.Value))
            output.WriteLine($"{count,9} {ending}");
        output.WriteLine($"worst overrun of the time limit: {_worst.Over.TotalMilliseconds:0} ms by {_worst.Text}");
        Assert.DoesNotContain("crash", _endings);
        Assert.InRange(_endings.GetValueOrDefault("result"), FuzzInputs.Count / 20, FuzzInputs.Count);
    }

    [Fact]
    public async Task Run_EveryExample_GivesAResult()
    {
        foreach (var statement in EngineExamples.Reads.Concat(EngineExamples.Writes))
        {
            using var graph = await FuzzGraph.CreateAsync();
            using var engine = new CypherEngine(graph);
            Assert.True(await RunAsync(engine, statement) is "result", statement);
            FuzzGraph.Check(await graph.ReadViewAsync(TestContext.Current.CancellationToken));
        }
    }

    // What was late is tried again, and time in which the process got no processor does not count: the machine may be busy.
    private async Task TryAsync(CypherEngine engine, string text)
    {
        var (least, ending) = (TimeSpan.MaxValue, "");
        for (var attempt = 0; attempt < Attempts && least > 2 * TimeLimit; attempt++)
        {
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            ending = await RunAsync(engine, text);
            TimeSpan[] times = [Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - used, least];
            least = times.Min();
        }

        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
        if (least - TimeLimit > _worst.Over)
            _worst = (least - TimeLimit, text);
        if (least > 2 * TimeLimit)
            output.WriteLine($"{(least - TimeLimit).TotalMilliseconds:0} ms late: {text}");
    }

    private async Task<string> RunAsync(CypherEngine engine, string text)
    {
        try
        {
            Write(await engine.RunAsync(new(text) { MayWrite = true, Parameters = FuzzGraph.Parameters }, TestContext.Current.CancellationToken));
            return "result";
        }
        catch (Diagnostics.CypherException error)
        {
            return error.Detail is "TimeLimit" or "MemoryLimit" ? error.Detail : error.Type.ToString();
        }
        catch (PaperGraphException)
        {
            return nameof(PaperGraphException);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            output.WriteLine($"{text}\n{error}");
            return "crash";
        }
    }

    // What leaves must be fit to be printed, compared and hashed.
    private static void Write(CypherResult result)
    {
        using var json = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        json.WriteStartArray();
        foreach (var value in result.Rows.SelectMany(row => row).Where(value => value.Size < 1 << 16))
        {
            ValueJson.Write(json, value);
            _ = value.ToString().Length + value.GetHashCode();
            Assert.True(value.Equals(value));
        }

        json.WriteEndArray();
    }
}
