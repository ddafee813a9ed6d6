namespace PaperGraph.Extraction.Scores;

/// <summary>What mentions of scores say of the rules that found them: names, and how often they are right.</summary>
internal static class ScoreRuleTable
{
    private static readonly (ScoreRules Rule, string Name, double Confidence)[] Table =
    [
        (ScoreRules.Beside, "beside", 0.9), (ScoreRules.Pairs, "pairs", 0.85), (ScoreRules.On, "on", 0.95), (ScoreRules.Sentence, "sentence", 0.9),
        (ScoreRules.Own, "own", 0.7), (ScoreRules.Only, "only", 0.65),
        (ScoreRules.Bracket, "bracket", 0.9), (ScoreRules.For, "for", 0.9), (ScoreRules.Subjects, "subjects", 0.9), (ScoreRules.Nearest, "nearest", 0.95), (ScoreRules.Introduced, "introduced", 0.8), (ScoreRules.Versus, "versus", 0.85), (ScoreRules.Raised, "raised", 0.85),
    ];

    private static readonly Dictionary<ScoreRules, (string Name, double Confidence)> Pairs =
        (from benchmark in Table from subject in Table select (Key: benchmark.Rule | subject.Rule, Value: ($"score:{benchmark.Name}:{subject.Name}", Math.Round(benchmark.Confidence * subject.Confidence, 2))))
        .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary><c>score:on:nearest</c>.</summary>
    public static string NameOf(ScoreRules benchmark, ScoreRules subject) => Pairs[benchmark | subject].Name;

    /// <summary>How sure a score is that was found so, 0 to 1.</summary>
    public static double ConfidenceOf(ScoreRules benchmark, ScoreRules subject) => Pairs[benchmark | subject].Confidence;
}
