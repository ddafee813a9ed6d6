namespace PaperGraph.Ingest.Records;

/// <summary>One author.</summary>
/// <param name="Display">The whole name as it is shown, <c>Given von Family Jr</c>.</param>
/// <param name="Family">The family name with its particle.</param>
internal readonly record struct AuthorName(string Display, string Family)
{
    /// <summary>A name from its parts, each of which may be empty.</summary>
    public static AuthorName Of(string given, string family, string suffix = "") =>
        new(string.Join(' ', new[] { given, family, suffix }.Where(part => part.Length > 0)), family);
}
