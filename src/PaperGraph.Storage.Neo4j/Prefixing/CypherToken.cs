namespace PaperGraph.Storage.Neo4j.Prefixing;

/// <summary>What a piece of Cypher is.</summary>
internal enum CypherTokenKind
{
    /// <summary>White space or a comment.</summary>
    Blank,

    /// <summary>A word: a keyword, a name or a literal such as <c>true</c>.</summary>
    Word,

    /// <summary>A name between backticks.</summary>
    QuotedName,

    /// <summary>A string in single or double quotes.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>$name</c>.</summary>
    Parameter,

    /// <summary>Everything else, a character each, but <c>::</c>.</summary>
    Symbol,
}

/// <summary>A piece of Cypher with its text as it stands there.</summary>
internal readonly record struct CypherToken(CypherTokenKind Kind, string Text)
{
    /// <summary>Whether it can be a name.</summary>
    public bool IsName => Kind is CypherTokenKind.Word or CypherTokenKind.QuotedName;

    /// <summary>The name without backticks.</summary>
    public string Name => Kind == CypherTokenKind.QuotedName ? Text[1..^1].Replace("``", "`", StringComparison.Ordinal) : Text;

    public bool IsSymbol(string symbol) => Kind == CypherTokenKind.Symbol && Text == symbol;

    /// <summary>Whether it is a keyword or the name of a function, in any case.</summary>
    public bool IsWord(string word) => Kind == CypherTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
