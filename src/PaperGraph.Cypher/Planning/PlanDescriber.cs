using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Execution.Operators;

namespace PaperGraph.Cypher.Planning;

/// <summary>Draws plans for people: names and details as Neo4j has them.</summary>
internal static class PlanDescriber
{
    public static CypherPlan Describe(string text, LogicalPlan? plan, PlanProfile? profile)
    {
        if (plan is null)
            return new("SchemaCommand", ValueMap.Of(), []);
        return new(plan.GetType().Name["Logical".Length..], ValueMap.Of(), [.. plan.Children.Select(child => Describe(text, child, profile))]);
    }
}
