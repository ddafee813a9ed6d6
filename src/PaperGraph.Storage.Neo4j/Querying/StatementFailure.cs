using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Querying;

/// <summary>What the server says of a person's statement, as that person needs it: the place, and what to try.</summary>
internal static class StatementFailure
{
    private const string AccessMode = "Statement.AccessMode";
    private const string ParameterMissing = "Statement.ParameterMissing";
    private const string Terminated = "Transaction.Terminated";

    // The rest is about the server, not the statement.
    private static readonly string[] Statements =
        ["N/A", "Neo.ClientError.Statement.", "Neo.ClientError.Procedure.", "Neo.ClientError.Schema.", "Neo.ClientError.Transaction.", "Neo.ClientError.Request.", "Neo.DatabaseError.Statement.", "Neo.DatabaseError.Schema.", "Neo.DatabaseError.Transaction."];

    // The first whose text the server's code contains.
    private static readonly (string Code, string Hint)[] Hints =
    [
        (Terminated, "the same again; somebody ended it on the server"),
        ("TimedOut", "a narrower query, or a longer db.transaction.timeout on the server"),
        ("Procedure.ProcedureNotFound", "SHOW PROCEDURES, which lists what the server has"),
        ("Schema.ConstraintValidationFailed", "MERGE on the key instead of CREATE"),
    ];

    /// <summary>Whether it is the statement's.</summary>
    public static bool IsOne(Neo4jFailure failure) => Array.Exists(Statements, start => failure.Code.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether the statement was ended from outside.</summary>
    public static bool IsTermination(Neo4jFailure failure) => failure.Code.EndsWith(Terminated, StringComparison.Ordinal);

    public static PaperGraphException Explain(Neo4jFailure failure, CypherQuery query)
    {
        if (failure.Code.EndsWith(AccessMode, StringComparison.Ordinal) && !query.MayWrite)
            return new(ErrorKind.Query, $"{query.Source} writes, and may only read. Nothing was written.", "--write", failure);
        if (failure.Code.EndsWith(ParameterMissing, StringComparison.Ordinal) && failure.Message.Split(": ") is [_, var names])
            return new(ErrorKind.Query, $"{query.Source}: {failure.Message}", string.Join(' ', names.Split(", ").Select(name => $"--param {name}=…")), failure);
        var complaint = StatementComplaint.Of(failure.Message, query);
        var hint = complaint.Hint ?? Hints.FirstOrDefault(known => failure.Code.Contains(known.Code, StringComparison.Ordinal)).Hint;
        return new(ErrorKind.Query, complaint.Text, hint, failure) { SourceError = complaint.Error };
    }

    /// <summary>A statement that took longer than it may.</summary>
    /// <param name="query">The statement.</param>
    /// <param name="isEnded">Whether the server says that it ended it.</param>
    public static PaperGraphException OfTimeLimit(CypherQuery query, bool isEnded)
    {
        var limit = string.Create(null, $"{query.Source} was ended after {query.TimeLimit!.Value.TotalSeconds:0.###} s, its limit");
        var rest = !query.MayWrite ? "." : isEnded ? "; what it had not committed is undone." : "; the server does not say whether anything was written.";
        return new(ErrorKind.Query, limit + rest, "a narrower query, or a longer --timeout") { TimeLimit = query.TimeLimit };
    }
}
