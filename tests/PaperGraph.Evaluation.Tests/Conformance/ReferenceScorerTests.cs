using System.Text;
using System.Text.Json;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Testing;

namespace PaperGraph.Evaluation.Tests.Conformance;

/// <summary>Our scores beside those of the reference script, on predictions made from gold by random changes.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    private const string RunScript = """
        import json, sys
        sys.dont_write_bytecode = True
        sys.path.insert(0, sys.argv[1])
        import score
        print(json.dumps(score.score(score.load(sys.argv[2]), score.load(sys.argv[3]), core=sys.argv[4] == "True")))
        """;

    private const string NormalizeScript = """
        import json, sys
        sys.dont_write_bytecode = True
        sys.path.insert(0, sys.argv[1])
        import score
        print(json.dumps([score.norm(s) for s in json.load(open(sys.argv[2], encoding="utf-8"))]))
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public async Task Scores_OfChangedGold_AreThoseOfTheScript(int seed, bool coreOnly)
    {
        FullTier.Require("runs Python");
        var cancellationToken = TestContext.Current.CancellationToken;
        var goldPath = SharedData.At("gold", "dev.jsonl");
        var gold = await AnnotationReader.ReadAsync(goldPath, cancellationToken);
        var predicted = new Perturbation(seed).Of(gold);
        var predictedPath = _folder.Write("predicted.jsonl", string.Join('\n', predicted.Values.Select(Perturbation.ToJson)));

        var expected = JsonDocument.Parse(await RunAsync(RunScript, goldPath, predictedPath, coreOnly.ToString())).RootElement;
        var report = Scorer.Score(gold, await AnnotationReader.ReadAsync(predictedPath, cancellationToken), new() { CoreOnly = coreOnly });

        foreach (var type in Enum.GetValues<ConceptLabel>())
            AssertEqual(expected.GetProperty(type.ToString()), report.ByType[type]);
        AssertEqual(expected.GetProperty("any"), report.Any);
        AssertEqual(expected.GetProperty("micro"), report.Micro);
        Assert.InRange(report.Micro.F1, 0.3, 0.95);
    }

    [Fact]
    public async Task Forms_OfNamesAndRandomTexts_AreThoseOfTheScript()
    {
        FullTier.Require("runs Python");
        var gold = await AnnotationReader.ReadAsync(SharedData.At("gold", "corpus-dev.jsonl"), TestContext.Current.CancellationToken);
        string[] names = [.. gold.Values.SelectMany(paper => paper.Entities).SelectMany(entity => entity.Surfaces.Add(entity.Name)), .. RandomTexts(20_000)];
        var path = _folder.Write("names.json", JsonSerializer.Serialize(names));

        var expected = JsonSerializer.Deserialize<string[]>(await RunAsync(NormalizeScript, path))!;

        var differing = names.Zip(expected).Where(pair => ScoredName.Of(pair.First) != pair.Second).Select(pair => $"{pair.First} → {ScoredName.Of(pair.First)} but {pair.Second}");
        Assert.Empty(differing);
    }

    // Latin, Greek, signs, width forms and fractions; unassigned characters and those of recent Unicode versions left out.
    private static IEnumerable<string> RandomTexts(int count)
    {
        const string Signs = " -_/.,+^%@()sies'‐‑–—−²½ﬁＡéßİıĀŽμαΩ中文Ⅷ①™°×≤😀\t";
        var random = new Random(5);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            foreach (var rune in Signs.EnumerateRunes().OrderBy(_ => random.Next()).Take(random.Next(1, 12)))
                text.Append(rune.ToString());
            yield return text.ToString();
        }
    }

    private static Task<string> RunAsync(string script, params string[] arguments) =>
        Tool.RunPythonAsync(script, [], [SharedData.At("tools"), .. arguments]);

    private static void AssertEqual(JsonElement expected, EntityScore actual)
    {
        Assert.Equal(expected[0].GetDouble(), actual.Precision, 12);
        Assert.Equal(expected[1].GetDouble(), actual.Recall, 12);
        Assert.Equal(expected[2].GetDouble(), actual.F1, 12);
        Assert.Equal((expected[3].GetInt32(), expected[4].GetInt32()), (actual.Gold, actual.Predicted));
    }
}
