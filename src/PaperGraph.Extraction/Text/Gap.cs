namespace PaperGraph.Extraction.Text;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>White space, or the start of the field.</summary>
    Space,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>One hyphen, which belongs to neither.</summary>
    Hyphen,
}
