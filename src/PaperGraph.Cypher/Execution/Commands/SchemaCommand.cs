using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Execution.Commands;

/// <summary>Runs commands about indexes and constraints.</summary>
internal static class SchemaCommand
{
    /// <summary>Runs one, and says what is worth a remark.</summary>
    public static IReadOnlyList<string> Run(StatementBodySyntax command, GraphTransaction transaction, ExecutionCounters counters) => command switch
    {
        CreateIndexSyntax index => Create(SchemaRules.Of(index), index.IfNotExists, index.Span, transaction, counters),
        CreateConstraintSyntax constraint => Create(SchemaRules.Of(constraint), constraint.IfNotExists, constraint.Span, transaction, counters),
        _ => Drop((DropSyntax)command, transaction, counters),
    };

    // As Neo4j has it (measured): a rule of the same name, or of the same kind on the same properties, is there already; an index stands in
    // the way of a constraint on its properties even with IF NOT EXISTS, a constraint makes such an index needless.
    private static IReadOnlyList<string> Create(
        GraphRule rule, bool ifNotExists, SourceSpan span, GraphTransaction transaction, ExecutionCounters counters)
    {
        foreach (var other in transaction.View.Rules)
        {
            if (other.Name != rule.Name && !Collides(rule, other))
                continue;
            var isBlocked = rule.Kind == RuleKind.Uniqueness && other.Kind != RuleKind.Uniqueness && other.HasSameSchema(rule);
            if (ifNotExists && !isBlocked)
                return [$"'{rule.Name}' was not made: there is '{other.Name}' already"];
            throw Failed("AlreadyExists", $"There is '{other.Name}' already, {Described(other)}", span, isBlocked ? $"DROP INDEX {other.Name} first" : null);
        }

        Add(rule, span, transaction);
        counters.SchemaAdded++;
        return [];
    }

    private static void Add(GraphRule rule, SourceSpan span, GraphTransaction transaction)
    {
        try
        {
            transaction.CreateRule(rule);
        }
        catch (ConstraintViolationException error)
        {
            throw Failed("ConstraintCreationFailed", $"The constraint cannot be made: {error.Message}", span);
        }
    }

    private static bool Collides(GraphRule rule, GraphRule other) =>
        rule.HasSameSchema(other) && (rule.Kind == other.Kind || IsOfKeys(rule.Kind, other.Kind) || IsOfKeys(other.Kind, rule.Kind));

    private static bool IsOfKeys(RuleKind kind, RuleKind other) => kind == RuleKind.Uniqueness && other == RuleKind.Range;

    private static IReadOnlyList<string> Drop(DropSyntax drop, GraphTransaction transaction, ExecutionCounters counters)
    {
        var what = drop.IsConstraint ? "constraint" : "index";
        var rule = transaction.View.Rules.FirstOrDefault(rule => rule.Name == drop.Name.Text);
        if (rule is not null && (rule.Kind == RuleKind.Uniqueness) != drop.IsConstraint)
            throw Failed("WrongKind", $"'{rule.Name}' is {Described(rule)}", drop.Name.Span, drop.IsConstraint ? "use DROP INDEX" : "use DROP CONSTRAINT");
        if (rule is null)
            return drop.IfExists ? [$"There is no {what} '{drop.Name.Text}'"] : throw Failed("NotFound", $"There is no {what} '{drop.Name.Text}'", drop.Name.Span);
        transaction.DropRule(rule.Name);
        counters.SchemaRemoved++;
        return [];
    }

    private static string Described(GraphRule rule) =>
        $"{(rule.Kind == RuleKind.Uniqueness ? "a constraint" : "an index")} on {string.Join("|", rule.Tokens)}({string.Join(", ", rule.Keys)})";

    private static CypherException Failed(string detail, string message, SourceSpan span, string? hint = null) =>
        Errors.Runtime(CypherErrorType.SchemaError, detail, message, span, hint);
}
