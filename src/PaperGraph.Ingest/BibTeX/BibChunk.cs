namespace PaperGraph.Ingest.BibTeX;

/// <summary>The text of one entry as it was cut out of the file.</summary>
/// <param name="Line">The line where it begins.</param>
/// <param name="Text">From its <c>@</c> to its closing brace, line ends as <c>\n</c>.</param>
/// <param name="End">How it ended.</param>
internal readonly record struct BibChunk(long Line, string Text, BibChunkEnd End)
{
    /// <summary>Whether it defines abbreviations.</summary>
    public bool IsMacro => BibEntryStart.TypeOf(Text) == "string";
}

/// <summary>How the text of an entry ended.</summary>
internal enum BibChunkEnd
{
    /// <summary>By its closing brace.</summary>
    Closed,

    /// <summary>By the next entry, at the beginning of a line.</summary>
    NextEntry,

    /// <summary>By the end of the file.</summary>
    EndOfFile,

    /// <summary>It is longer than allowed; only its beginning is kept.</summary>
    TooLong,
}
