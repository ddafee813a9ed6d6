using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests.Layout;

/// <summary>Files that older versions wrote are opened, and become files of today when they are opened to write.</summary>
public sealed class OlderFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task OlderFile_OpenedToRead_IsReadAndLeftAsItIs(int format)
    {
        var path = Restore(format);
        await using (var store = await OpenAsync(path, StoreMode.Read))
        {
            await AssertHoldsTheTwoPapersAsync(store);
            Assert.Equal(format - 1, (await store.ReadDecisionsAsync(Token)).Count);
        }

        Assert.Equal(format, Version(path));
    }

    [Fact]
    public async Task FileOfFormat2_HasItsDecisions_ThatWereNotTakenBack()
    {
        var path = Restore(2);
        var decision = Decision.Split(NameKey.Of(ConceptLabel.Method, "CoT"), NameKey.Of(ConceptLabel.Method, "chain of thought"), new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero)) with { By = "Ada", Note = "two" };
        await using var reader = await OpenAsync(path, StoreMode.Read);
        Assert.Equal([decision], await reader.ReadDecisionsAsync(Token));
        Assert.Equal(2, Version(path));

        var gone = decision.TakeBack(decision.At.AddDays(1));
        await using var store = await OpenAsync(path, StoreMode.Write);
        await AssertHoldsTheTwoPapersAsync(store);
        Assert.Equal([decision], await store.ReadDecisionsAsync(Token));
        await store.CommitAsync(new() { Decisions = [gone], Settled = true }, Token);
        Assert.Equal([gone], await reader.ReadDecisionsAsync(Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task OlderFile_OpenedToWrite_BecomesOneOfToday(int format)
    {
        var path = Restore(format);
        var decision = Decision.Hide(NameKey.Of(ConceptLabel.Topic, "x"), DateTimeOffset.UnixEpoch);
        await using var reader = await OpenAsync(path, StoreMode.Read);
        var before = await reader.ReadDecisionsAsync(Token);
        await using (var store = await OpenAsync(path, StoreMode.Write))
        {
            await AssertHoldsTheTwoPapersAsync(store);
            await store.CommitAsync(new() { Decisions = [decision], Settled = true }, Token);
        }

        Assert.Equal(StoreFormat.Version, Version(path));
        Assert.Equal(Together(), await reader.ReadDecisionsAsync(Token));
        await using var again = await OpenAsync(path, StoreMode.Write);
        await AssertHoldsTheTwoPapersAsync(again);
        Assert.Equal(Together(), await again.ReadDecisionsAsync(Token));

        IEnumerable<Decision> Together() => before.Append(decision).OrderBy(one => one.Id, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Upgraded_File_HasTheTablesOfANewOne(int format)
    {
        var (older, newer) = (Restore(format), _folder.At("new.db"));
        foreach (var path in new[] { older, newer })
            StoreFile.Open(path, StoreMode.Write, new EmbeddedStoreOptions()).Dispose();

        Assert.Equal(Tables(newer), Tables(older));
    }

    private static async Task AssertHoldsTheTwoPapersAsync(EmbeddedGraphStore store)
    {
        var status = await store.GetStatusAsync(Token);
        Assert.Equal((2, true), (status.Papers, status.Settled));
        var records = await store.ReadRecordsAsync(Token).ToListAsync(Token);
        Assert.Equal(["p1", "p2"], records.Select(record => record.Paper.Id));
        Assert.All(records, record => Assert.NotEmpty(record.Mentions.Mentions));
        Assert.All(records, record => Assert.Empty(record.Mentions.Relations));
        Assert.Equal(["p1"], (await store.SearchAsync("reaches", 10, Token)).Select(hit => hit.PaperId));
        var graph = await store.ReadGraphAsync(Token);
        Assert.Equal(7, (await graph.NodesAsync(GraphFilter.All, Token).ToListAsync(Token)).Count);
        var score = (await graph.RelationshipsAsync(GraphFilter.All, Token).ToListAsync(Token)).Single(relationship => relationship.Type == RelationshipTypes.Scores);
        Assert.Equal(("81.5", "Tiny-7B reaches 81.5 on AcmeBench."), (score.Properties[PropertyNames.Value].ToString(), score.Properties[PropertyNames.Evidence].ToString()));
    }

    private static async Task<EmbeddedGraphStore> OpenAsync(string path, StoreMode mode) =>
        await EmbeddedGraphStore.OpenAsync(path, mode, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);

    private string Restore(int format)
    {
        var path = _folder.At($"format-{format}.db");
        using var database = Database.Open(path, writable: true);
        database.Execute(File.ReadAllText(RepositoryFiles.At("tests", "PaperGraph.Storage.Embedded.Tests", "Layout", "Formats", $"format-{format}.sql")));
        return path;
    }

    private static long Version(string path)
    {
        using var database = Database.Open(path, writable: false);
        return StoreFormat.VersionOf(database);
    }

    private static List<string> Tables(string path)
    {
        using var database = Database.Open(path, writable: false);
        using var rows = database.Prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
        List<string> tables = [];
        while (rows.Step())
            tables.Add(rows.Text(0).ReplaceLineEndings("\n").Replace("    ", " ", StringComparison.Ordinal));
        tables.Sort(StringComparer.Ordinal);
        return tables;
    }
}
