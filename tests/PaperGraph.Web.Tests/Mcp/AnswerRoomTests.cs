using PaperGraph.Web.Mcp;

namespace PaperGraph.Web.Tests.Mcp;

/// <summary>Answers that are longer than an agent's memory is made for.</summary>
public sealed class AnswerRoomTests
{
    private sealed record Answer(string Name, string Text, IReadOnlyList<string> Items, IReadOnlyList<string> Others, int? Year);

    [Fact]
    public void Answers_ThatFit_AreLeftAsTheyAre()
    {
        var data = AnswerRoom.Fit(new Answer("n", new string('x', 30_000), ["a"], [], null), out var isCut);
        Assert.False(isCut);
        Assert.Equal(30_000, data!["text"]!.GetValue<string>().Length);
    }

    [Fact]
    public void LongListsAndTexts_ShareTheRoomThatShortOnesLeave()
    {
        List<string> many = [.. Enumerable.Range(0, 10_000).Select(number => $"item {number}")];
        var data = AnswerRoom.Fit(new Answer("n", new string('x', 1_000_000), many, ["a", "b"], null), out var isCut)!;
        Assert.True(isCut);
        Assert.InRange(data.ToJsonString().Length, 35_000, 41_000);
        Assert.Equal(("n", 2), (data["name"]!.GetValue<string>(), data["others"]!.AsArray().Count));
        Assert.EndsWith("…", data["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(many.Take(data["items"]!.AsArray().Count), data["items"]!.AsArray().Select(item => item!.GetValue<string>()));
        Assert.InRange(data["items"]!.AsArray().Count, 1_000, 2_000);
    }

    [Fact]
    public void Lists_KeepWhatThereIsRoomForAndOneItemAtLeast()
    {
        var item = new string('x', 9_990);
        Assert.Equal(4, AnswerRoom.Fit<string>([item, item, item, item, item]).Count);
        Assert.Single(AnswerRoom.Fit<string>([new string('x', 50_000), item]));
    }

    [Fact]
    public void Text_IsCutToo()
    {
        var text = new AnswerText();
        for (var i = 0; i < 2_000; i++)
            text.Line(new string('x', 100));
        Assert.InRange(text.ToString().Length, 40_000, 40_100);
        Assert.EndsWith("at the most.", text.ToString(), StringComparison.Ordinal);
    }
}
