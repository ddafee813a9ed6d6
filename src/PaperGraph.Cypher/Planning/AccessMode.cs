using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Planning;

/// <summary>Refuses statements that write without leave.</summary>
internal static class AccessMode
{
    /// <summary>The error, which names the clause.</summary>
    public static CypherException Refusal(BoundStatement statement)
    {
        var finder = new WritingClause();
        if (statement.Query is { } query)
            finder.Visit(query);
        var (name, span) = finder.Found is { } clause ? (NameOf(clause), clause.Span) : ("A schema command", statement.Command?.Span ?? default);
        return new(
            CypherErrorType.AccessModeError, CypherPhase.CompileTime, "WritingNotAllowed", $"{name} writes, and this statement may only read", span, "--write");
    }

    private static string NameOf(BoundClause clause) => clause switch
    {
        BoundCreate => "CREATE",
        BoundMerge => "MERGE",
        BoundSet => "SET or REMOVE",
        BoundDelete => "DELETE",
        BoundForeach => "FOREACH",
        BoundProcedureCall call => $"CALL {call.Procedure.Name}",
        _ => "A clause",
    };

    private sealed class WritingClause : BoundTreeWalker
    {
        public BoundClause? Found { get; private set; }

        public override void Visit(BoundClause clause)
        {
            if (clause is BoundCreate or BoundMerge or BoundSet or BoundDelete or BoundForeach or BoundProcedureCall { Procedure.Writes: true })
                Found ??= clause;
            base.Visit(clause);
        }
    }
}
