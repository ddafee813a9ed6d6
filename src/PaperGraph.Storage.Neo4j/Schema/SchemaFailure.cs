using PaperGraph.Core.Diagnostics;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Schema;

/// <summary>Says why a rule could not be made, where it is for the user to mend.</summary>
internal static class SchemaFailure
{
    /// <summary>What to tell; null where the transport's own words are as good.</summary>
    public static PaperGraphException? Explain(SchemaRule rule, Neo4jFailure failure, string location)
    {
        if (failure.Code.Contains("Security.Forbidden", StringComparison.Ordinal))
        {
            return new(
                ErrorKind.Store, $"{location} lacks {rule.Name} ({rule.Kind} on {rule.Subject}), and this user may not make it: {failure.Message}",
                $"once, by a user who may make constraints and indexes (the role architect or admin): {rule.Statement}", failure);
        }

        return rule.Kind == SchemaRuleKind.Unique && failure.Code.Contains("ConstraintCreationFailed", StringComparison.Ordinal)
            ? new(
                ErrorKind.Store, $"{location} holds other nodes of the label {rule.LabelOrType} that stand against {rule.Name} ({rule.Kind} on {rule.Subject}): {failure.Message.ReplaceLineEndings(" ")}",
                "--label-prefix PG_, which keeps this graph apart from them, or another database", failure)
            : null;
    }
}
