namespace PaperGraph.Core.Building;

/// <summary>Why two name keys stand for one concept. The order is the order in which links are tried.</summary>
public enum MergeReason
{
    /// <summary>A person said so.</summary>
    Person,

    /// <summary>The lexicon holds one as a name of the other.</summary>
    Lexicon,

    /// <summary>They differ in blanks or in British and American spelling.</summary>
    Spelling,

    /// <summary>
    /// Papers take one name for different kinds of thing. Names that papers define as short forms come after <see cref="Abbreviation"/>.
    /// </summary>
    Type,

    /// <summary>One adds a word that only says its kind: <c>GSM8K dataset</c>.</summary>
    KindWord,

    /// <summary>A paper defines one as the short form of the other.</summary>
    Abbreviation,

    /// <summary>One holds a short form where the other holds its long form: <c>long CoT</c>.</summary>
    InnerAbbreviation,
}
