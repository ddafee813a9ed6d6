namespace PaperGraph.Cypher.Parsing;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Behind the last token.</summary>
    End,

    /// <summary>A bare name or a keyword; keywords are not reserved.</summary>
    Word,

    /// <summary>A name in backticks.</summary>
    QuotedName,

    /// <summary>Begins like an integer; whether it is one is found when it is read.</summary>
    Integer,

    /// <summary>Begins like a number with a point or an exponent.</summary>
    Float,

    /// <summary>A text in single or double quotes.</summary>
    Text,
    Dollar,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    ColonColon,
    Semicolon,
    Bar,
    BarBar,
    Ampersand,
    Exclamation,
    Percent,
    Plus,
    PlusEqual,
    Minus,
    Star,
    Slash,
    Caret,
    Equal,
    EqualTilde,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>A text without its closing quote.</summary>
    OpenText,

    /// <summary>A name without its closing backtick.</summary>
    OpenName,

    /// <summary><c>/*</c> without <c>*/</c></summary>
    OpenComment,

    /// <summary>A character that begins nothing.</summary>
    Unknown,
}
