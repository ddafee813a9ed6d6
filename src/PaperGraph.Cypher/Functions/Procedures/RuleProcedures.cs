using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>SHOW INDEXES, SHOW CONSTRAINTS, and waiting for indexes, which are always ready.</summary>
internal static class RuleProcedures
{
    // Labels and types can always be looked up; a server has an index for each of the two.
    private static readonly (string Name, string Entity)[] Lookups = [("index_343aff4e", "NODE"), ("index_f7700477", "RELATIONSHIP")];

    public static IEnumerable<ProcedureDefinition> All =>
    [
        ProcedureRow.Of(
            "show.indexes", "All indexes.", [ProcedureRow.Text("kind", Value.Of("ALL"))],
            [
                ProcedureRow.Integer("id"), ProcedureRow.Text("name"), ProcedureRow.Text("state"), ProcedureRow.Float("populationPercent"), ProcedureRow.Text("type"),
                ProcedureRow.Text("entityType"), ProcedureRow.Texts("labelsOrTypes"), ProcedureRow.Texts("properties"), ProcedureRow.Text("indexProvider"),
                ProcedureRow.Text("owningConstraint"), ProcedureRow.Text("lastRead"), ProcedureRow.Integer("readCount"), ProcedureRow.Text("trackedSince"),
                ProcedureRow.Map("options"), ProcedureRow.Text("failureMessage"), ProcedureRow.Text("createStatement"),
            ],
            (arguments, context) => Indexes(context).Where(row => arguments[0].Equals(Value.Of("ALL")) || arguments[0].Equals(row[4]))),
        ProcedureRow.Of(
            "show.constraints", "All constraints.", [ProcedureRow.Text("kind", Value.Of("ALL"))],
            [
                ProcedureRow.Integer("id"), ProcedureRow.Text("name"), ProcedureRow.Text("type"), ProcedureRow.Text("entityType"), ProcedureRow.Texts("labelsOrTypes"),
                ProcedureRow.Texts("properties"), ProcedureRow.Text("ownedIndex"), ProcedureRow.Text("propertyType"), ProcedureRow.Map("options"), ProcedureRow.Text("createStatement"),
            ],
            (arguments, context) => context.Graph.Rules.Where(rule => IsConstraint(rule, arguments[0].AsString())).Select(Constraint)),
        ProcedureRow.Of("db.awaitIndexes", "Waits until all indexes are ready.", [ProcedureRow.Integer("timeOutSeconds", Value.Of(300L))], [], (_, _) => []),
        ProcedureRow.Of(
            "db.awaitIndex", "Waits until an index is ready.", [ProcedureRow.Text("indexName"), ProcedureRow.Integer("timeOutSeconds", Value.Of(300L))], [],
            (arguments, context) =>
            {
                Find(context.Graph, arguments[0]);
                return [];
            }),
    ];

    /// <summary>The index of a name.</summary>
    /// <exception cref="CypherException">There is none.</exception>
    public static GraphRule Find(GraphView graph, Value name) => graph.Rules.FirstOrDefault(rule => name.Equals(Value.Of(rule.Name)))
        ?? throw Errors.Procedure(0, $"There is no index called {name}", "SHOW INDEXES lists them");

    private static IEnumerable<Value[]> Indexes(QueryContext context) =>
        Lookups.Select((lookup, place) => Index(place + 1, lookup.Name, "LOOKUP", lookup.Entity, "token-lookup-1.0"))
            .Concat(context.Graph.Rules.Select((rule, place) => Index(Lookups.Length + place + 1, rule)));

    private static Value[] Index(long id, string name, string type, string entity, string provider) =>
    [
        Value.Of(id), Value.Of(name), Value.Of("ONLINE"), Value.Of(100.0), Value.Of(type), Value.Of(entity), Value.Null, Value.Null, Value.Of(provider),
        Value.Null, Value.Null, Value.Null, Value.Null, Value.Of(ValueMap.Of()), Value.Of(""), Value.Null,
    ];

    private static Value[] Index(long id, GraphRule rule)
    {
        var row = Index(id, rule.Name, RuleDescription.IndexType(rule), RuleDescription.EntityType(rule), RuleDescription.Provider(rule));
        var isConstraint = rule.Kind == RuleKind.Uniqueness;
        (row[6], row[7]) = (Value.List(rule.Tokens), Value.List(rule.Keys));
        row[9] = isConstraint ? Value.Of(rule.Name) : Value.Null;
        row[13] = Value.Of(RuleDescription.Options(rule));
        row[15] = Value.Of(RuleDescription.CreateStatement(rule));
        return row;
    }

    // UNIQUE, UNIQUENESS, NODE UNIQUENESS, RELATIONSHIP UNIQUE …; there are no others.
    private static bool IsConstraint(GraphRule rule, string kind) => rule.Kind == RuleKind.Uniqueness
        && (kind == "ALL" || kind.Contains("UNIQUE", StringComparison.Ordinal))
        && !(kind.StartsWith("NODE", StringComparison.Ordinal) && rule.Entity != ElementKind.Node)
        && !(kind.StartsWith("REL", StringComparison.Ordinal) && rule.Entity != ElementKind.Relationship);

    private static Value[] Constraint(GraphRule rule, int place) =>
    [
        Value.Of(place + 1L), Value.Of(rule.Name), Value.Of(RuleDescription.ConstraintType(rule)), Value.Of(RuleDescription.EntityType(rule)), Value.List(rule.Tokens),
        Value.List(rule.Keys), Value.Of(rule.Name), Value.Null, Value.Of(RuleDescription.Options(rule)), Value.Of(RuleDescription.CreateStatement(rule)),
    ];
}
