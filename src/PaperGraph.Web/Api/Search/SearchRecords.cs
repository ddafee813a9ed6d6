namespace PaperGraph.Web.Api.Search;

/// <summary>A node whose name begins or sounds like what was typed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name or title.</param>
/// <param name="Alias">The other name that fits, where it is not the name itself.</param>
/// <param name="Papers">How many papers name it; of a concept.</param>
/// <param name="Year">The year in which it was published; of a paper.</param>
/// <param name="Matches">What fits in alias or name: pairs of start and length in UTF-16 units.</param>
internal sealed record Suggestion(string Id, string Kind, string Name, string? Alias, int? Papers, int? Year, IReadOnlyList<IReadOnlyList<int>> Matches);

/// <summary>A concept or paper that a search found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name or title.</param>
/// <param name="Year">The year in which it was published; of a paper.</param>
/// <param name="Papers">How many papers name it; of a concept.</param>
/// <param name="Snippet">The part of its text that fits best; of a paper.</param>
internal sealed record SearchHit(string Id, string Kind, string Name, int? Year, int? Papers, string? Snippet);
