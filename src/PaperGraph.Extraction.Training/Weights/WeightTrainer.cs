using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Training.Regression;

namespace PaperGraph.Extraction.Training.Weights;

/// <summary>Fits weights to examples: chooses the evidence that is weighed, then regresses.</summary>
internal sealed class WeightTrainer(EvidenceTable table, SmallWords smallWords, RegressionOptions options)
{
    private static readonly int Classes = Enum.GetValues<ConceptLabel>().Length + 1;

    public (Coefficients Coefficients, bool[] Selected) Fit(IReadOnlyList<Example> examples)
    {
        var selected = EvidenceSelection.Select(table, examples, smallWords);
        var reduced = examples.Select(example => Reduce(example, selected)).ToList();
        return (LogisticRegression.Fit(reduced, table.Count, Classes, options), selected);
    }

    private static Example Reduce(Example example, bool[] selected) => example with { Evidence = Array.FindAll(example.Evidence, number => selected[number]) };
}
