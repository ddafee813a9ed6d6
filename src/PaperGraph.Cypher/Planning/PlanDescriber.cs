using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Execution.Operators;

namespace PaperGraph.Cypher.Planning;

/// <summary>Draws plans for people: steps are named as Neo4j names them, expressions are shown as they were written.</summary>
internal sealed class PlanDescriber(string text, PlanProfile? profile)
{
    /// <summary>The drawing of a statement's plan, with what was measured where something was.</summary>
    public static CypherPlan Describe(string text, StatementPlan plan, PlanProfile? profile)
    {
        if (plan.Root is null)
            return new("SchemaCommand", ValueMap.Of(), []);
        var columns = string.Join(", ", plan.Statement.Query!.Columns.Select(column => column.Name));
        var root = new PlanDescriber(text, profile).Describe(plan.Root);
        return new("ProduceResults", ValueMap.Of([.. root.Details.Where(entry => entry.Key != "Details"), KeyValuePair.Create("Details", Value.Of(columns))]), [root]);
    }

    private CypherPlan Describe(LogicalPlan plan)
    {
        var details = new List<KeyValuePair<string, Value>>
        {
            new("Details", Value.Of(new StepDescription(text).Details(plan))),
            new("EstimatedRows", Value.Of(Math.Round(plan.EstimatedRows, 2))),
        };
        if (profile is not null)
        {
            details.Add(new("Rows", Value.Of(profile.RowsOf(plan))));
            details.Add(new("DbHits", Value.Of(profile.AccessesOf(plan))));
        }

        return new(StepDescription.Name(plan), ValueMap.Of(details), [.. plan.Children.Select(Describe)]);
    }
}
