namespace PaperGraph.Web.Api.Problems;

/// <summary>What went wrong (RFC 9457), with what to try and, where a statement is wrong, the place.</summary>
/// <param name="Type">Which problem it is, for programs: <c>urn:papergraph:not-found</c>.</param>
/// <param name="Title">The same in a few words, for people.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened this time.</param>
/// <param name="Hint">What to try, if there is something.</param>
/// <param name="Line">The line of the statement, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Length">How many units are wrong.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string? Hint = null, long? Line = null, int? Column = null, int? Length = null)
{
    public const string ContentType = "application/problem+json";

    public const string Prefix = "urn:papergraph:";
}
