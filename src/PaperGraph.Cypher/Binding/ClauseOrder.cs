using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Which clause may follow which, and which may be last.</summary>
internal static class ClauseOrder
{
    /// <summary>Checks the clauses of a query.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="place">Where the query stands.</param>
    /// <exception cref="CypherException">One is at a place where it cannot be.</exception>
    public static void Check(ImmutableArray<ClauseSyntax> clauses, QueryPlace place)
    {
        for (var i = 0; i < clauses.Length; i++)
        {
            if (place == QueryPlace.Expression && IsUpdating(clauses[i]))
                throw BindingErrors.Composition($"{Name(clauses[i])} cannot stand in an expression: it would change the graph", clauses[i].Span);
            if (i > 0 && IsUpdating(clauses[i - 1]) && IsReading(clauses[i]))
                throw BindingErrors.Composition($"WITH is needed between {Name(clauses[i - 1])} and {Name(clauses[i])}", clauses[i].Span, "WITH *");
        }

        if (place != QueryPlace.Expression && !MayBeLast(clauses[^1], clauses.Length == 1 && place == QueryPlace.Statement))
            throw BindingErrors.Composition($"A query cannot end with {Name(clauses[^1])}", clauses[^1].Span, "add a RETURN");
    }

    /// <summary>Whether a clause changes the graph.</summary>
    public static bool IsUpdating(ClauseSyntax clause) =>
        clause is CreateSyntax or MergeSyntax or SetSyntax or RemoveSyntax or DeleteSyntax or ForeachSyntax;

    /// <summary>The clause's keyword.</summary>
    public static string Name(ClauseSyntax clause) => clause switch
    {
        MatchSyntax { Optional: true } => "OPTIONAL MATCH",
        LoadCsvSyntax => "LOAD CSV",
        CallProcedureSyntax or CallSubquerySyntax => "CALL",
        _ => clause.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal).ToUpperInvariant(),
    };

    private static bool IsReading(ClauseSyntax clause) =>
        clause is MatchSyntax or UnwindSyntax or LoadCsvSyntax or CallProcedureSyntax or CallSubquerySyntax;

    private static bool MayBeLast(ClauseSyntax clause, bool isOnly) => clause switch
    {
        MatchSyntax or UnwindSyntax or WithSyntax or LoadCsvSyntax => false,
        CallProcedureSyntax { Yield: not null } => isOnly,
        _ => true,
    };
}
