using PaperGraph.Cli.Output;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Calibration;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Spans;
using PaperGraph.Evaluation.Support;

namespace PaperGraph.Cli.Eval;

/// <summary>Measures as tables.</summary>
internal static class ScoreTables
{
    /// <summary>Entities by type, then results and roles.</summary>
    public static ResultTable ByType(ScoreReport report)
    {
        var table = Scores("type", Enum.GetValues<ConceptLabel>().Select(type => (Labels.Of(type), report.ByType[type])));
        Add(table, "any", report.Any);
        Add(table, "micro", report.Micro);
        Add(table, "results", report.Results);
        return AddShare(table, "roles", report.Roles);
    }

    /// <summary>Places or names by type, under the names that a set has for the types.</summary>
    public static ResultTable ByType(LabelScores scores, Func<ConceptLabel, string> nameOf)
    {
        var table = Scores("type", scores.ByType.Where(pair => nameOf(pair.Key).Length > 0).Select(pair => (nameOf(pair.Key), pair.Value)));
        Add(table, "micro", scores.Micro);
        return table;
    }

    /// <summary>Entities by role, then in how many found entities of each type the role is right.</summary>
    public static ResultTable ByRole(ScoreReport report)
    {
        var table = Scores("role", Enum.GetValues<Role>().Select(role => (role.ToString().ToLowerInvariant(), report.RoleCounts.ScoreOf(role))));
        foreach (var type in Enum.GetValues<ConceptLabel>())
            AddShare(table, $"roles of {Labels.Of(type)}", report.RoleCounts.Agreement(type));
        return AddShare(table, "roles", report.Roles);
    }

    /// <summary>For each type the calibration error and the area under the curve, then its bins.</summary>
    public static ResultTable ByConfidence(IEnumerable<(string Type, Reliability Reliability)> types)
    {
        var table = new ResultTable("type", "from", "to", "entities", "confidence", "right", "error", "area");
        foreach (var (type, reliability) in types)
        {
            table.Add(
                Value.Of(type), Value.Null, Value.Null, Value.Of((long)reliability.Count), Value.Null, Share(reliability.Right, reliability.Count),
                Value.Of(reliability.CalibrationError), Value.Of(reliability.AreaUnderCurve));
            foreach (var bin in reliability.Bins)
                table.Add(Value.Of(type), Value.Of(bin.Least), Value.Of(bin.Most), Value.Of((long)Math.Round(bin.Count)), Value.Of(bin.Confidence), Value.Of(bin.Right), Value.Null, Value.Null);
        }

        return table;
    }

    /// <summary>Concepts by the papers that name them.</summary>
    public static ResultTable BySupport(IEnumerable<SupportBand> bands) => new ResultTable("papers", "concepts", "right", "edges", "right edges").AddRange(bands.Select(band => (IReadOnlyList<Value>)
        [Value.Of(band.Range), Value.Of((long)band.Concepts), Value.Of(band.ConceptPrecision), Value.Of((long)band.Edges), Value.Of(band.EdgePrecision)]));

    private static ResultTable Scores(string what, IEnumerable<(string Name, EntityScore Score)> scores)
    {
        var table = new ResultTable(what, "precision", "recall", "f1", "gold", "predicted");
        foreach (var (name, score) in scores)
            Add(table, name, score);
        return table;
    }

    private static void Add(ResultTable table, string name, EntityScore score) => table.Add(
        Value.Of(name), Value.Of(score.Precision), Value.Of(score.Recall), Value.Of(score.F1), Value.Of((long)score.Gold), Value.Of((long)score.Predicted));

    private static ResultTable AddShare(ResultTable table, string name, (int Same, int Compared) share) => table.Add(
        Value.Of(name), Share(share.Same, share.Compared), Value.Null, Value.Null, Value.Of((long)share.Compared), Value.Of((long)share.Compared));

    private static Value Share(int part, int whole) => Value.Of(whole == 0 ? 0 : (double)part / whole);
}
