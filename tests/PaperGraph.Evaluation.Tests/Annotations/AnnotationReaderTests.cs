using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Testing;

namespace PaperGraph.Evaluation.Tests.Annotations;

public sealed class AnnotationReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Annotations_OfAFile_AreReadByPaper()
    {
        var annotations = await ReadAsync("""
            {"id":"p1","entities":[{"type":"Method","name":"LoRA","aliases":["low-rank adaptation"],"surfaces":["LoRA"],"role":"uses"},{"type":"Model","name":"BERT"}],"results":[{"model":"BERT","benchmark":"GLUE","value":"80.5"},{"model":"BERT","benchmark":"RTE","value":66.40}]}

            {"id":"p2","entities":[],"note":null}
            """);

        Assert.Equal(["p1", "p2"], annotations.Keys);
        var entity = annotations["p1"].Entities[0];
        Assert.Equal((ConceptLabel.Method, "LoRA", Role.Uses), (entity.Type, entity.Name, entity.Role));
        Assert.Equal(["low-rank adaptation"], entity.Aliases);
        Assert.Null(annotations["p1"].Entities[1].Role);
        Assert.Equal([new("BERT", "GLUE", "80.5"), new("BERT", "RTE", "66.40")], annotations["p1"].Results);
    }

    [Theory]
    [InlineData("{\"id\":\"p1\",\"entities\":[}", ":2:24: this is no JSON")]
    [InlineData("[1]", ":2:1: expected a JSON object")]
    [InlineData("{\"entities\":[]}", ":2: \"id\" is missing or empty")]
    [InlineData("{\"id\":\"p1\",\"entities\":[{\"type\":\"Metric\",\"name\":\"F1\"}]}", ":2:25: there is no type 'Metric'")]
    [InlineData("{\"id\":\"p1\",\"entities\":[{\"type\":\"Method\",\"name\":\"a\",\"role\":\"3\"}]}", ":2:52: there is no role '3'")]
    [InlineData("{\"id\":\"p1\",\"entities\":[{\"type\":\"Method\",\"name\":1}]}", ":2:41: \"name\" should be a text")]
    [InlineData("{\"id\":\"p1\",\"entities\":{}}", ":2:12: \"entities\" should be a list")]
    [InlineData("{\"id\":\"p1\",\"entities\":[1]}", ":2:12: \"entities\" should hold objects alone")]
    [InlineData("{\"id\":\"p1\",\"entities\":[{\"type\":\"Method\",\"name\":\"a\",\"aliases\":[1]}]}", ":2:52: \"aliases\" should hold texts alone")]
    [InlineData("{\"id\":\"p0\",\"entities\":[]}", ":2:2: a second record of 'p0'")]
    [InlineData("{\"id\":\"é\",}", ":2:11: this is no JSON")]
    public async Task Record_ThatIsWrong_IsPointedTo(string line, string message)
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => ReadAsync("{\"id\":\"p0\",\"entities\":[]}\n" + line));

        Assert.Equal(ErrorKind.Input, error.Kind);
        Assert.Contains("gold.jsonl" + message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsNotThere_IsNamed()
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => AnnotationReader.ReadAsync(_folder.At("none.jsonl"), TestContext.Current.CancellationToken));

        Assert.Contains("none.jsonl", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_OfAFile_KeepTheirOrder()
    {
        var path = _folder.Write("texts.jsonl", """
            {"id":"b","title":"Second letter","abstract":"Text.","year":2024}
            {"id":"a","title":"First letter"}
            """);

        var papers = await AnnotationReader.ReadTextsAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal([("b", "Text.", 2024), ("a", "", null)], papers.Select(paper => (paper.Id, paper.Abstract, paper.Year)));
    }

    [Fact]
    public async Task Texts_WithoutATitle_ArePointedTo()
    {
        var path = _folder.Write("texts.jsonl", "{\"id\":\"a\",\"title\":\"\"}");

        var error = await Assert.ThrowsAsync<PaperGraphException>(() => AnnotationReader.ReadTextsAsync(path, TestContext.Current.CancellationToken));

        Assert.Contains(":1:11: \"title\" is missing or empty", error.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyDictionary<string, PaperAnnotation>> ReadAsync(string text) =>
        AnnotationReader.ReadAsync(_folder.Write("gold.jsonl", text), TestContext.Current.CancellationToken);
}
