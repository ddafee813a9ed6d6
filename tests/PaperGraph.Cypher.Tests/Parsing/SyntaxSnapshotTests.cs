using System.Text;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>Statements and their trees, for every construct of the language.</summary>
public sealed class SyntaxSnapshotTests
{
    [Fact]
    public void Parse_Expressions_GiveTheTrees() => Match("Expressions", text => $"RETURN {text}", SyntaxExamples.Expressions);

    [Fact]
    public void Parse_Patterns_GiveTheTrees() => Match("Patterns", text => $"MATCH {text} RETURN 1", SyntaxExamples.Patterns);

    [Fact]
    public void Parse_Statements_GiveTheTrees() => Match("Statements", text => text, SyntaxExamples.Statements);

    [Fact]
    public void Parse_Commands_GiveTheTrees() => Match("Commands", text => text, SyntaxExamples.Commands);

    private static void Match(string name, Func<string, string> statement, IEnumerable<string> examples)
    {
        var drawing = new StringBuilder();
        foreach (var example in examples)
            drawing.Append(example).Append("\n  ").Append(SyntaxDrawing.Draw(StatementParser.Parse(statement(example)))).Append('\n');
        Snapshot.Match(drawing.ToString(), $"Syntax.{name}");
    }
}
