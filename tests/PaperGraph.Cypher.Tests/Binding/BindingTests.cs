using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests.Binding;

public sealed class BindingTests
{
    [Theory]
    [InlineData("Projections", BoundStatements.Projections)]
    [InlineData("Patterns", BoundStatements.Patterns)]
    [InlineData("Expressions", BoundStatements.Expressions)]
    [InlineData("Subqueries", BoundStatements.Subqueries)]
    [InlineData("Updates", BoundStatements.Updates)]
    public void Bind_Statements_AreAsReviewed(string subject, string statements)
    {
        var drawings = statements.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => $"{text}\n{Indent(QueryDrawing.Draw(Binder.Bind(StatementParser.Parse(text), MockProcedures.Table)))}");
        Snapshot.Match(string.Join("\n\n", drawings), $"Bound{subject}");
    }

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
