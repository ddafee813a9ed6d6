namespace PaperGraph.Extraction.Features;

/// <summary>What a token has to do with an abbreviation that its document defines.</summary>
internal enum AbbreviationPlace : byte
{
    None,
    LongFirst,
    LongInside,
    LongLast,
    ShortDefined,
    ShortElsewhere,
    LongElsewhere,
}
