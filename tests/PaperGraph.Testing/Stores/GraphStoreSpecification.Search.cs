using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Testing.Stores;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Search_ForWords_FindsPapersThatHoldAll()
    {
        await CommitAsync(
            Some.Record(Some.Paper("a", "Small Models", "They reason about numbers.")),
            Some.Record(Some.Paper("b", "Large Models", "They do not.")),
            Some.Record(Some.Paper("c", "Numbers", "No more.")));

        Assert.Equal(["a"], await FoundAsync("MODELS numbers"));
        Assert.Equal(["a", "b"], (await FoundAsync("models")).Order());
        Assert.Empty(await FoundAsync("model"));
        var hit = Assert.Single(await Store.SearchAsync("reason", 10, Token));
        Assert.Equal(("a", "Small Models"), (hit.PaperId, hit.Title));
        Assert.Contains("They reason about numbers", hit.Snippet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WithEqualScores_OrdersByIdAndHonoursTheLimit()
    {
        await CommitAsync([.. new[] { "c", "a", "b" }.Select(id => Some.Record(Some.Paper(id, "Same Words")))]);

        Assert.Equal(["a", "b"], await FoundAsync("same", 2));
        Assert.Empty(await FoundAsync("same", 0));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("title:same")]
    [InlineData("same OR")]
    [InlineData("NEAR(same")]
    [InlineData("* ^ - +")]
    [InlineData("same AND NOT words")]
    [InlineData("")]
    [InlineData("{title} : x")]
    [InlineData("a\0b")]
    public async Task Search_ForAnyText_IsNeverSyntax(string words)
    {
        await CommitAsync(Some.Record(Some.Paper("a", "Same Words")));

        Assert.Empty(await FoundAsync(words));
    }

    [Fact]
    public async Task Search_ForAHyphenatedWord_FindsItsParts()
    {
        await CommitAsync(Some.Record(Some.Paper("a", "Chain-of-Thought Prompting")), Some.Record(Some.Paper("b", "Thought of a Chain")));

        Assert.Equal(["a"], await FoundAsync("chain-of-thought -"));
    }

    [Fact]
    public async Task Search_AfterPapersChange_FindsTheNewTextsOnly()
    {
        await CommitAsync(Some.Record(Some.Paper("a", "Old")), Some.Record(Some.Paper("b", "Old")), Some.Record(Some.Paper("c", "Old")));
        await Store.CommitAsync(new() { Records = [Some.Record(Some.Paper("b", "New"))], DeletedRecords = ["c"] }, Token);

        Assert.Equal(["a"], await FoundAsync("old"));
        Assert.Equal(["b"], await FoundAsync("new"));
    }

    [Fact]
    public async Task Search_AfterManyPapers_FindsThemBeforeAndAfterSettling()
    {
        await CommitAsync(Some.Record(Some.Paper("few", "Early")));
        await CommitAsync([.. Enumerable.Range(0, 300).Select(i => Some.Record(Some.Paper($"p{i}", $"Number n{i}")))]);
        Assert.Equal(["p123"], await FoundAsync("n123"));

        await CommitAsync(Some.Record(Some.Paper("p123", "Changed")));
        Assert.Equal(["p123"], await FoundAsync("changed"));

        await Store.CommitAsync(new() { Settled = true }, Token);
        await ReopenAsync();
        Assert.Equal(["few"], await FoundAsync("early"));
        Assert.Empty(await FoundAsync("n123"));
        Assert.Equal(["p123"], await FoundAsync("changed"));
    }

    private async Task<IEnumerable<string>> FoundAsync(string words, int limit = 100) =>
        (await Store.SearchAsync(words, limit, Token)).Select((PaperHit hit) => hit.PaperId);
}
