using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>A step of a plan as the server tells it, without what says nothing more: the database's name, and the drawing of the plan.</summary>
internal static class PlanStep
{
    public static CypherPlan Of(string operatorName, ValueMap details, IReadOnlyList<CypherPlan> children) =>
        new(operatorName.Split('@')[0], ValueMap.Of(details.Where(detail => detail.Key != "string-representation")), children);
}
