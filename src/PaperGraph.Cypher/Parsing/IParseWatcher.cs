using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Is told by a parser what could stand where its text ends, and which variables there are up to there. Completion listens.</summary>
internal interface IParseWatcher
{
    /// <summary>One of these words could stand at the end of the text.</summary>
    void CanFollow(ReadOnlySpan<Keyword> keywords);

    /// <summary>A name could stand at the end of the text.</summary>
    /// <param name="place">What it would name.</param>
    /// <param name="of">What it belongs to: a variable, a procedure, the part of a name before its dot.</param>
    void CanFollow(NamePlace place, string? of = null);

    /// <summary>A variable is there from here on.</summary>
    void Declare(NameSyntax variable);

    /// <summary>A variable of a node or relationship is there from here on.</summary>
    void Declare(NameSyntax variable, NamePlace properties, LabelExpressionSyntax? labels);

    /// <summary>What is declared from here on is forgotten by <see cref="EndScope"/>.</summary>
    /// <param name="isClosed">Whether what was there before is out of sight.</param>
    void BeginScope(bool isClosed);

    /// <summary>Ends the innermost scope.</summary>
    void EndScope();

    /// <summary>WITH: from here on only what it passes on is there.</summary>
    void Project(ProjectionSyntax projection);
}
