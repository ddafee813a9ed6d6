using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Analysis;

/// <summary>What relationships weigh.</summary>
internal static class RelationshipWeights
{
    /// <summary>How much one weighs beside others of its type: its confidence, else its count or support; 1 where that is no number.</summary>
    public static double Weight(Value value) => value.Kind is ValueKind.Float or ValueKind.Integer ? value.AsFloat() : 1;

    /// <summary>How strong it is, 0 to 1: a weight up to 1 as it is, a count n as 1 - 1 / (n + 1), what is no number as 0.</summary>
    public static double Strength(string type, double weight)
    {
        if (double.IsNaN(weight))
            return 0;
        var isCount = type is RelationshipTypes.CoOccurs or RelationshipTypes.Broader or RelationshipTypes.VersionOf;
        return isCount ? 1 - (1 / (Math.Max(weight, 0) + 1)) : Math.Clamp(weight, 0, 1);
    }
}
