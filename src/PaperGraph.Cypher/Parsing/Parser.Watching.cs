namespace PaperGraph.Cypher.Parsing;

/// <summary>What is told to a watcher.</summary>
internal sealed partial class Parser
{
    /// <summary>Tells, at the end of the text, that one of these words could stand here; always false, for none does.</summary>
    private bool Offer(params ReadOnlySpan<Keyword> keywords)
    {
        if (watcher is not null && At(TokenKind.End))
            watcher.CanFollow(keywords);
        return false;
    }

    /// <summary>Tells, at the end of the text, that a name could stand here.</summary>
    private void Offer(NamePlace place, string? of = null)
    {
        if (watcher is not null && At(TokenKind.End))
            watcher.CanFollow(place, of);
    }
}
