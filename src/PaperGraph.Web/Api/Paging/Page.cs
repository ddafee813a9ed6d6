namespace PaperGraph.Web.Api.Paging;

/// <summary>A part of a list.</summary>
/// <param name="Items">What is in it.</param>
/// <param name="Next">The cursor of the part that follows; null at the end.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A whole list.</summary>
/// <param name="Items">What is in it.</param>
internal sealed record ItemList<T>(IReadOnlyList<T> Items);
