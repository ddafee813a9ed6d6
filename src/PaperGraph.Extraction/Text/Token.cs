namespace PaperGraph.Extraction.Text;

/// <summary>A piece of a field. Hyphens inside compounds are no tokens but the <see cref="Gap"/> before the next.</summary>
/// <param name="Start">First character, in UTF-16 units from the start of the field.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Word">What its spelling says.</param>
/// <param name="Sentence">The sentence that holds it.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, Gap Gap, Word Word, int Sentence)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(char sign) => Kind == TokenKind.Punctuation && Word.Text[0] == sign;

    public bool Is(string normal) => string.Equals(Word.Normal, normal, StringComparison.Ordinal);
}
