using CsCheck;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Tests.Parsing;

public sealed class ExpressionRoundTripTests
{
    private const int Depth = 4, Cases = 5_000;

    [Fact]
    public void Parse_WrittenExpression_GivesItBack() =>
        Gen.Int.Sample(
            seed =>
            {
                var expression = new SomeExpression(new Random(seed)).Draw(Depth);
                var text = ExpressionWriter.Write(expression);
                var statement = (SingleQuerySyntax)StatementParser.Parse($"RETURN {text} AS x").Body;
                Assert.Equal(SyntaxDrawing.Draw(expression), SyntaxDrawing.Draw(((ReturnSyntax)statement.Clauses[0]).Projection.Items[0].Expression));
            },
            iter: Cases);
}
