namespace PaperGraph.Web.Api.Decisions;

/// <summary>What a person decided about names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What was decided: merge, split, retype, hide or keep.</param>
/// <param name="Summary">The same with the names, in words.</param>
/// <param name="Note">Why; empty where nothing was said.</param>
/// <param name="Time">When it was made or taken back (ISO 8601, UTC).</param>
/// <param name="Undone">Whether it was taken back.</param>
internal sealed record DecisionSummary(string Id, string Kind, string Summary, string Note, DateTimeOffset Time, bool Undone);

/// <summary>A decision to make.</summary>
/// <param name="Action"><c>split</c>: a name is taken out of its concept; <c>merge</c>: two concepts are one.</param>
/// <param name="Concept">The id of the concept.</param>
/// <param name="Name">Of a split the name that goes, as papers write it.</param>
/// <param name="Other">Of a merge the id of the other concept.</param>
/// <param name="Note">Why, for whoever reads it later.</param>
internal sealed record DecisionRequest(string Action, string Concept, string? Name = null, string? Other = null, string? Note = null);
