namespace PaperGraph.Extraction.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with or without digits: <c>reasoning</c>, <c>GSM8K</c>, <c>Qwen2.5</c>, <c>8x7B</c>.</summary>
    Word,

    /// <summary>Digits alone, with points and commas between them.</summary>
    Number,

    /// <summary>One sign.</summary>
    Punctuation,

    /// <summary>An address on the web.</summary>
    Url,

    /// <summary>Mathematics between dollar signs.</summary>
    Math,

    /// <summary>A reference such as <c>[12]</c> or <c>(Doe et al., 2020)</c>.</summary>
    Citation,
}
