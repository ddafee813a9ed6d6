using Microsoft.AspNetCore.Http;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Web.Api.Problems;

/// <summary>Every problem that the API tells, each with its status and title.</summary>
internal static class KnownProblems
{
    /// <summary>A parameter or a body that cannot be used as it is.</summary>
    public static Problem BadRequest(string detail, string? hint = null) => new(Problem.Prefix + "bad-request", "The request cannot be understood", StatusCodes.Status400BadRequest, detail, hint);

    /// <summary>Something that is not there.</summary>
    public static Problem NotFound(string detail, string? hint = null) => new(Problem.Prefix + "not-found", "Not found", StatusCodes.Status404NotFound, detail, hint);

    /// <summary>A list whose graph is another now.</summary>
    public static Problem Outdated { get; } = new(
        Problem.Prefix + "outdated-cursor", "The list is another now", StatusCodes.Status410Gone, "The graph has changed since this list was begun, so its parts no longer fit together.",
        "the same without cursor, from the beginning");

    /// <summary>What is asked for does not go with what there is.</summary>
    public static Problem Conflict(string detail, string? hint = null) => new(Problem.Prefix + "conflict", "It does not go together", StatusCodes.Status409Conflict, detail, hint);

    /// <summary>What this client may not do as it asks.</summary>
    public static Problem Forbidden(string detail, string? hint = null) => new(Problem.Prefix + "forbidden", "Not allowed", StatusCodes.Status403Forbidden, detail, hint);

    /// <summary>A client that does not show the token.</summary>
    public static Problem TokenMissing { get; } = new(
        Problem.Prefix + "unauthorized", "The token is missing", StatusCodes.Status401Unauthorized, "This graph is shown to those who have its token.",
        "the address that papergraph serve printed, or the header Authorization: Bearer TOKEN");

    /// <summary>A name of the host that is none of the server's.</summary>
    public static Problem UnknownHost { get; } = BadRequest(
        "This server does not go by the name to which the request was sent.", "the address that papergraph serve printed, or papergraph serve --name NAME for that of a proxy before it");

    /// <summary>Writing where only reading is allowed.</summary>
    public static Problem ReadOnly { get; } = new(
        Problem.Prefix + "read-only", "Nothing may be written", StatusCodes.Status403Forbidden, "This server only reads.", "papergraph serve --write");

    /// <summary>Too many requests of one client.</summary>
    public static Problem TooMany { get; } = new(
        Problem.Prefix + "too-many-requests", "Too many requests", StatusCodes.Status429TooManyRequests, "This client asks more than the server allows.", "the same after a second");

    /// <summary>More of what is heavy than the server does at once.</summary>
    public static Problem Busy { get; } = new(
        Problem.Prefix + "too-many-requests", "Too many requests", StatusCodes.Status429TooManyRequests, "Others are being answered, as many as the server takes at once, and none has ended for long.",
        "the same a little later");

    /// <summary>An answer of which not even the first part may be sent.</summary>
    public static Problem TooLarge(string detail, string? hint = null) => new(Problem.Prefix + "too-large", "It is too large", StatusCodes.Status400BadRequest, detail, hint);

    /// <summary>What no one foresaw. Its details are in the log.</summary>
    public static Problem Fault { get; } = new(
        Problem.Prefix + "fault", "This is a fault of PaperGraph", StatusCodes.Status500InternalServerError, "The request could not be answered. The server's log says why.");

    /// <summary>
    /// A statement that took longer than it may. The server's status, not the client's: 408 would say that the request itself came too slowly, and
    /// clients may send such a one again by themselves.
    /// </summary>
    public static Problem Timeout(string detail, string? hint) => new(Problem.Prefix + "timeout", "The statement took too long", StatusCodes.Status504GatewayTimeout, detail, hint);

    /// <summary>An operation that ended for a reason that its user can do something about.</summary>
    public static Problem Of(PaperGraphException error)
    {
        if (error.TimeLimit is not null)
            return Timeout((error.SourceError?.Message ?? error.Message).TrimEnd('.') + ".", "a statement that looks at less, or more seconds");
        var (type, title, status) = error.Kind switch
        {
            ErrorKind.Query => ("statement", "The statement is wrong or failed", StatusCodes.Status400BadRequest),
            ErrorKind.NotFound => ("not-found", "Not found", StatusCodes.Status404NotFound),
            ErrorKind.Usage or ErrorKind.Input => ("bad-request", "The request cannot be understood", StatusCodes.Status400BadRequest),
            ErrorKind.StoreBusy => ("store-busy", "The store is being written to", StatusCodes.Status409Conflict),
            ErrorKind.Store => ("store", "The store does not answer", StatusCodes.Status503ServiceUnavailable),
            _ => ("fault", "This is a fault of PaperGraph", StatusCodes.Status500InternalServerError),
        };
        return error.SourceError is { } source
            ? new(Problem.Prefix + type, title, status, source.Message, error.Hint, source.Position.Line, source.Position.Column, source.Length)
            : new(Problem.Prefix + type, title, status, error.Message, error.Hint);
    }

    /// <summary>What the web server says with a status alone.</summary>
    public static Problem Of(int status, string path) => status switch
    {
        StatusCodes.Status404NotFound => NotFound($"There is no {path}.", "/api, which lists what there is"),
        StatusCodes.Status405MethodNotAllowed => new(Problem.Prefix + "method-not-allowed", "Another method is needed", status, $"{path} does not take this method.", "one of those that the header Allow lists"),
        StatusCodes.Status413PayloadTooLarge => new(Problem.Prefix + "too-large", "It is too large", status, "The body is larger than the server takes."),
        StatusCodes.Status415UnsupportedMediaType => new(Problem.Prefix + "unsupported-media-type", "The body is of another type", status, "The body has to be JSON.", "the header Content-Type: application/json"),
        _ => new(Problem.Prefix + "bad-request", "The request cannot be understood", status, "The request cannot be answered."),
    };
}
