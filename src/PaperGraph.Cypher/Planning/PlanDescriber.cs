using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution.Operators;

namespace PaperGraph.Cypher.Planning;

/// <summary>Draws plans for people: steps are named as Neo4j names them, expressions are shown as they were written.</summary>
internal sealed class PlanDescriber(string text, StatementPlan statement, PlanProfile? profile)
{
    /// <summary>The drawing of a statement's plan, with what was measured where something was.</summary>
    public static CypherPlan Describe(string text, StatementPlan plan, PlanProfile? profile)
    {
        if (plan.Root is null)
            return new("SchemaCommand", ValueMap.Of(), []);
        var columns = string.Join(", ", plan.Statement.Query!.Columns.Select(column => column.Name));
        var root = new PlanDescriber(text, plan, profile).Describe(plan.Root);
        var measured = root.Details.Select(entry => entry.Key is "DbHits" ? KeyValuePair.Create(entry.Key, Value.Of(0)) : entry).Where(entry => entry.Key != "Details");
        return new("ProduceResults", ValueMap.Of([.. measured, KeyValuePair.Create("Details", Value.Of(columns))]), [root]);
    }

    private CypherPlan Describe(LogicalPlan plan)
    {
        var subqueries = StepSubqueries.Of(plan).Where(statement.Subqueries.ContainsKey).ToList();
        var beneath = plan.Children.Concat(subqueries.Select(subquery => statement.Subqueries[subquery]));
        return new(
            StepDescription.Name(plan), DetailsOf(plan, new StepDescription(text).Details(plan), beneath),
            [.. plan.Children.Select(Describe), .. subqueries.Select(Describe)]);
    }

    // A query inside an expression: its rows are pulled whenever the expression is computed.
    private CypherPlan Describe(BoundSubqueryExpression subquery)
    {
        var plan = statement.Subqueries[subquery];
        return new("NestedPlan", DetailsOf(plan, new StepDescription(text).Written(subquery), null), [Describe(plan)]);
    }

    private ValueMap DetailsOf(LogicalPlan plan, string details, IEnumerable<LogicalPlan>? beneath)
    {
        List<KeyValuePair<string, Value>> entries =
        [
            new("Details", Value.Of(details)),
            new("EstimatedRows", Value.Of(Math.Round(plan.EstimatedRows, 2))),
        ];
        if (profile is not null)
        {
            entries.Add(new("Rows", Value.Of(profile.RowsOf(plan))));
            entries.Add(new("DbHits", Value.Of(beneath is null ? 0 : profile.AccessesOf(plan, beneath))));
        }

        return ValueMap.Of(entries);
    }
}
