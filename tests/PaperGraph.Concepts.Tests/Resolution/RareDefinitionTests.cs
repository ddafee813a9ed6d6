using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;

namespace PaperGraph.Concepts.Tests.Resolution;

/// <summary>One paper's definition does not speak for hundreds that use the short form without one.</summary>
public sealed class RareDefinitionTests
{
    [Theory]
    [InlineData(3, "method/auditory-cortex")]
    [InlineData(60, "method/ai")]
    public async Task Settle_ShortFormThatOnePaperDefines_MeansItOnlyAmongFew(int users, string meaning)
    {
        var settled = await new GraphSettler().SettleAsync(
            Enumerable.Range(0, users).Select(Use).Append(Define()).ToAsyncEnumerable(), [], TestContext.Current.CancellationToken);
        Assert.Equal(meaning, settled.Concepts[NameKey.Of(ConceptLabel.Method, "AI")]);
    }

    private static PaperRecord Use(int number)
    {
        var paper = Some.Paper($"p{number:000}", text: "A sentence with AI in it.");
        return Some.Record(paper, Some.Mention(paper, ConceptLabel.Method, "AI"));
    }

    private static PaperRecord Define()
    {
        var paper = Some.Paper("q", text: "The auditory cortex (AI) listens.");
        var record = Some.Record(paper, Some.Mention(paper, ConceptLabel.Method, "auditory cortex"), Some.Mention(paper, ConceptLabel.Method, "AI"));
        return record with { Mentions = record.Mentions with { Abbreviations = [new Abbreviation("AI", "auditory cortex", PaperField.Abstract, 4, 24)] } };
    }
}
