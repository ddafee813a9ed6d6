using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Says in the user's words what went wrong with a server. A password is in none of it.</summary>
internal sealed class FailureExplainer(Neo4jStoreOptions options)
{
    // The first whose text the server's code contains.
    private static readonly (string Code, string Message, string Hint)[] Known =
    [
        ("Security.Unauthorized", "{0} refuses the login of {1}: {2}", "the right NEO4J_USERNAME and NEO4J_PASSWORD"),
        ("AuthenticationRateLimit", "{0} takes no login for some seconds after too many wrong passwords.", "wait ten seconds, then the right NEO4J_PASSWORD"),
        ("Security.Forbidden", "{1} lacks a right on {0}: {2}", "a user who may write there; for the constraints and indexes, once, one who may make them"),
        ("DatabaseNotFound", "{0}: the server has no such database.", "NEO4J_DATABASE, or the database after the address's slash"),
        ("DatabaseUnavailable", "{0}: the database is not running: {2}", "SHOW DATABASES on the server says why"),
        ("ReadOnly", "{0} takes no writes: {2}", "a database that is not read-only, or the verbs that only read"),
        ("Statement.AccessMode", "{0} takes no writes: {2}", "a database that is not read-only, or the verbs that only read"),
        ("OutOfMemory", "{0} has too little memory for the transaction: {2}", "a larger server.memory.heap.max_size (or dbms.memory.transaction.total.max) on the server"),
        ("TimedOut", "{0} ended a transaction that took too long: {2}", "a longer db.transaction.timeout on the server, then the same command again"),
    ];

    /// <summary>What the server stated.</summary>
    public PaperGraphException Explain(Neo4jFailure failure)
    {
        foreach (var (code, message, hint) in Known)
        {
            if (failure.Code.Contains(code, StringComparison.Ordinal))
                return new(ErrorKind.Store, string.Format(null, message, options.Location, User, failure.Message), hint, failure);
        }

        return new(
            ErrorKind.Store, $"{options.Location}: {failure.Message} ({failure.Code})",
            failure.IsTransient ? "the same command again: what was committed is kept" : null, failure);
    }

    /// <summary>A request that got no answer, or none that is one of Neo4j's.</summary>
    public PaperGraphException Unreachable(Exception cause) => new(
        ErrorKind.Store, $"{options.Location} does not answer: {cause.Message}",
        "start the server, check the address, then the same command again: what was committed is kept", cause);

    /// <summary>Something answers at the address that does not speak the Query API.</summary>
    public PaperGraphException NoQueryApi(int status, string mediaType) => new(
        ErrorKind.Store, $"{options.Location} answers, but not as Neo4j's Query API: HTTP {status}, {mediaType}.", "the http address of a Neo4j server of version 5.26 or later, such as http://localhost:7474");

    /// <summary>A request that took too long. What it wrote may or may not be there; the same again makes it right.</summary>
    public PaperGraphException TimedOut(Exception cause) => new(
        ErrorKind.Store, $"{options.Location} did not answer within {options.Timeout.TotalSeconds:0} s.", "the same command again when the server is less busy: what was committed is kept", cause);

    private string User => options.User is null ? "a user without name" : $"user '{options.User}'";
}
