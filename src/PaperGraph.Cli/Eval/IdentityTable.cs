using PaperGraph.Cli.Output;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Evaluation.Identity;

namespace PaperGraph.Cli.Eval;

/// <summary>Writes how names were joined: the measures, then each fault.</summary>
internal static class IdentityTable
{
    public static void Write(ResultWriter results, IdentityScore score)
    {
        var table = new ResultTable("measure", "precision", "recall", "f1", "names");
        table.Add(Value.Of("b-cubed"), Value.Of(score.BCubedPrecision), Value.Of(score.BCubedRecall), Value.Of(score.BCubedF1), Value.Null);
        table.Add(Value.Of("pairs"), Value.Of(score.Pairs.Precision), Value.Of(score.Pairs.Recall), Value.Of(score.Pairs.F1), Value.Null);
        table.Add(Value.Of("over-merging"), Value.Of(score.OverMerging), Value.Null, Value.Null, Value.Null);
        foreach (var names in score.OverMerged)
            table.Add(Value.Of("over-merged"), Value.Null, Value.Null, Value.Null, Value.List(names));
        foreach (var (left, right) in score.MissedPairs)
            table.Add(Value.Of("missed"), Value.Null, Value.Null, Value.Null, Value.List([left, right]));
        results.Write(table);
    }
}
