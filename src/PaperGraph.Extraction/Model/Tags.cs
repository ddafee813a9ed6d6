using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Model;

/// <summary>
/// The tags of tokens: begin, inside, last and unit of each of the four labels, in this order, four numbers each; the
/// seventeenth, outside, has no number, for its score is always 0.
/// </summary>
internal static class Tags
{
    public const int Labels = 4;

    /// <summary>The tags with a number.</summary>
    public const int Count = 4 * Labels;

    public const int Begin = 0;
    public const int Inside = Labels;
    public const int Last = 2 * Labels;
    public const int Unit = 3 * Labels;

    /// <summary>The token belongs to no entity.</summary>
    public const sbyte Outside = -1;

    /// <summary>Writes the tags of an entity.</summary>
    public static void Mark(Span<sbyte> tokens, ConceptLabel label)
    {
        tokens.Fill((sbyte)(Inside + (int)label));
        tokens[0] = (sbyte)(Begin + (int)label);
        tokens[^1] = (sbyte)((tokens.Length == 1 ? Unit : Last) + (int)label);
    }
}
