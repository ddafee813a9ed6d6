namespace PaperGraph.Cypher.Syntax;

/// <summary>A piece of a statement as it was written.</summary>
/// <param name="Span">Where it was written.</param>
internal abstract record SyntaxNode(SourceSpan Span);

/// <summary>A name with its place: a variable, label, type, key or alias, without backticks.</summary>
internal sealed record NameSyntax(string Text, SourceSpan Span) : SyntaxNode(Span);
