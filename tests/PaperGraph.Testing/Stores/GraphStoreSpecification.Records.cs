using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Testing.Stores;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Status_OfANewStore_IsEmptyAndSettled()
    {
        var status = await Store.GetStatusAsync(Token);

        Assert.Equal((0L, true), (status.Papers, status.Settled));
        Assert.Empty(await RecordsAsync());
        Assert.Empty(await NodesAsync());
        Assert.Empty(await RelationshipsAsync());
    }

    [Fact]
    public async Task Record_WithEverything_ComesBackEqual()
    {
        var record = FullRecord();
        await CommitAsync(record);
        await ReopenAsync();

        Same(record, await Store.FindRecordAsync(record.Paper.Id, Token));
        Same(record, Assert.Single(await RecordsAsync()));
    }

    [Fact]
    public async Task Record_WithAlmostNothing_ComesBackEqual()
    {
        var record = Some.Record(Some.Paper(source: ""));
        await CommitAsync(record);

        Same(record, await Store.FindRecordAsync("p1", Token));
        Assert.Null(await Store.FindRecordAsync("p2", Token));
    }

    [Fact]
    public async Task Record_WrittenAgain_ReplacesTheOld()
    {
        await CommitAsync(FullRecord());
        var changed = Some.Record(Some.Paper(FullRecord().Paper.Id, "Another Title"));
        await CommitAsync(changed);

        Same(changed, Assert.Single(await RecordsAsync()));
        Assert.Equal(1, (await Store.GetStatusAsync(Token)).Papers);
    }

    [Fact]
    public async Task Record_Deleted_IsGone()
    {
        await CommitAsync(Some.Record(Some.Paper("a")), Some.Record(Some.Paper("b")));
        await Store.CommitAsync(new() { DeletedRecords = ["a", "never there"] }, Token);

        Assert.Equal(["b"], (await RecordsAsync()).Select(record => record.Paper.Id));
    }

    [Fact]
    public async Task Records_WrittenInAnyOrder_AreReadInOrdinalOrder()
    {
        // U+1D504 comes after U+FF21 as UTF-8 and before it as UTF-16.
        string[] ids = ["b", "a", "B", "é", "\U0001D504", "\uFF21", "a b", ""];
        await CommitAsync([.. ids.Select(id => Some.Record(Some.Paper(id)))]);

        Assert.Equal(ids.Order(StringComparer.Ordinal), (await RecordsAsync()).Select(record => record.Paper.Id));
    }

    [Fact]
    public async Task Records_ReadWhileOthersAreWritten_AreThoseOfTheBeginning()
    {
        await CommitAsync([.. Enumerable.Range(0, 50).Select(i => Some.Record(Some.Paper($"p{i:00}")))]);
        var read = new List<string>();
        await foreach (var record in Store.ReadRecordsAsync(Token))
        {
            read.Add(record.Paper.Title);
            if (read.Count == 1)
                await CommitAsync([.. Enumerable.Range(0, 60).Select(i => Some.Record(Some.Paper($"p{i:00}", "Changed")))]);
        }

        Assert.Equal(Enumerable.Repeat("A Title", 50), read);
        Assert.Equal(60, (await RecordsAsync()).Count(record => record.Paper.Title == "Changed"));
    }

    [Fact]
    public async Task Stamps_OfStoredAndOtherPapers_AreThoseOfTheStored()
    {
        var record = FullRecord();
        await CommitAsync(record, Some.Record(Some.Paper("other")));

        var stamps = await Store.FindStampsAsync([record.Paper.Id, "unknown"], Token);

        Assert.Equal(record.Stamp, Assert.Single(stamps).Value);
    }

    [Fact]
    public async Task Stamps_OfAll_AreThoseOfTheRecordsInOrder()
    {
        await CommitAsync(Some.Record(Some.Paper("b")), Some.Record(Some.Paper("\U0001d504")), Some.Record(Some.Paper("a")), Some.Record(Some.Paper("\uff5e")));

        var stamps = await Store.ReadStampsAsync(Token).ToListAsync(Token);
        Assert.Equal(["a", "b", "\U0001d504", "\uff5e"], stamps.Select(stamp => stamp.Key));
        Assert.Equal((await RecordsAsync()).Select(record => record.Stamp), stamps.Select(stamp => stamp.Value));
    }

    [Fact]
    public async Task Records_OfSomePapers_AreThoseThatAreThereInOrder()
    {
        await CommitAsync(Some.Record(Some.Paper("b", "B")), Some.Record(Some.Paper("a", "A")), Some.Record(Some.Paper("c", "C")));

        Assert.Equal(["A", "C"], (await Store.ReadRecordsAsync(["c", "unknown", "a", "c"], Token).ToListAsync(Token)).Select(record => record.Paper.Title));
        Assert.Empty(await Store.ReadRecordsAsync([], Token).ToListAsync(Token));
    }

    [Fact]
    public async Task PapersOfSource_AreThoseOfThatSourceInOrder()
    {
        await CommitAsync(
            Some.Record(Some.Paper("b", source: "one")), Some.Record(Some.Paper("a", source: "one")), Some.Record(Some.Paper("c", source: "One")));

        Assert.Equal(["a", "b"], await Store.FindPapersOfSourceAsync("one", Token));
        Assert.Empty(await Store.FindPapersOfSourceAsync("two", Token));
    }

    [Fact]
    public async Task Settled_AfterRecordsChange_IsFalseUntilACommitSaysSo()
    {
        await CommitAsync(Some.Record(Some.Paper()));
        Assert.False((await Store.GetStatusAsync(Token)).Settled);
        await ReopenAsync();
        Assert.False((await Store.GetStatusAsync(Token)).Settled);

        await Store.CommitAsync(new() { Settled = true }, Token);
        Assert.True((await Store.GetStatusAsync(Token)).Settled);

        await Store.CommitAsync(new() { DeletedRecords = ["p1"] }, Token);
        Assert.False((await Store.GetStatusAsync(Token)).Settled);
    }

    [Fact]
    public async Task Generation_WithEachCommit_Grows()
    {
        var before = (await Store.GetStatusAsync(Token)).Generation;
        await CommitAsync(Some.Record(Some.Paper("a")));
        await CommitAsync(Some.Record(Some.Paper("b")));

        Assert.Equal(before + 2, (await Store.GetStatusAsync(Token)).Generation);
    }

    [Fact]
    public async Task State_WithEachCommit_IsAnother()
    {
        await CommitAsync(Some.Record(Some.Paper("a")));
        var first = (await Store.GetStatusAsync(Token)).State;
        Assert.Equal(first, (await Store.GetStatusAsync(Token)).State);
        await CommitAsync(Some.Record(Some.Paper("a")));

        Assert.NotEqual(first, (await Store.GetStatusAsync(Token)).State);
    }

    private static PaperRecord FullRecord()
    {
        var paper = new Paper
        {
            Id = "arxiv:2401.00001v\u00fc",
            Title = "Zero\0Shot: A \"Benchmark\" for Ünïcode 𝔄",
            Abstract = "We evaluate Tiny-7B on FooBench. Tiny-7B reaches 81.5 on FooBench.",
            Authors = ["Ada Lovelace", "Émilie du Châtelet", ""],
            Year = 2024,
            Venue = "",
            Url = "https://example.org/a?b=c",
            Doi = "10.1000/x",
            Arxiv = "2401.00001",
            References = ["arxiv:2301.00001"],
            Source = "a source",
        };
        var record = Some.Record(
            paper,
            Some.Mention(paper, ConceptLabel.Model, "Tiny-7B", Role.Evaluates, lexiconName: "Tiny", confidence: 0.123456789),
            Some.Mention(paper, ConceptLabel.Benchmark, "FooBench", name: "Foo Bench"));
        return record with { Mentions = record.Mentions with { Abbreviations = [new("FB", "FooBench", PaperField.Abstract, 3, 9)], Scores = [SomeScore()], Relations = [SomeRelation()] } };
    }

    private static RelationStatement SomeRelation() => new()
    {
        Kind = RelationKind.ComparedWith,
        SubjectLabel = ConceptLabel.Model,
        Subject = "Tiny-7B",
        ObjectLabel = ConceptLabel.Method,
        Object = "Foo",
        Field = PaperField.Abstract,
        Start = 3,
        End = 9,
        Sentence = 1,
        Extractor = "relation",
        Confidence = 0.5,
    };

    private static ScoreStatement SomeScore() => new()
    {
        SubjectLabel = ConceptLabel.Model,
        Subject = "Tiny-7B",
        Benchmark = "FooBench",
        Metric = "accuracy",
        Value = "81.5",
        Number = 81.5,
        Field = PaperField.Abstract,
        Start = 49,
        End = 53,
        Sentence = 1,
        Extractor = "score",
        Confidence = 0.5,
    };

    private static void Same(PaperRecord expected, PaperRecord? actual)
    {
        Assert.NotNull(actual);
        Assert.Equivalent(expected, actual, strict: true);
        Assert.Equal(expected.Stamp, actual.Stamp);
    }
}
