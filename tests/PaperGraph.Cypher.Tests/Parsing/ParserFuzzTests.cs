using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>No text may end otherwise than in a tree or an error that points into it. PAPERGRAPH_FUZZ is how many texts are tried.</summary>
public sealed class ParserFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Parse_BrokenStatements_GiveATreeOrAnErrorInside()
    {
        var inputs = FuzzInputs.Count;
        var mutator = new StatementMutator([.. SyntaxExamples.AllStatements], new Random(FuzzInputs.Seed));
        var parsed = 0;
        for (var i = 0; i < inputs; i++)
            parsed += Parses(mutator.Next()) ? 1 : 0;
        output.WriteLine($"{inputs} texts, of which {parsed} are statements");
        Assert.InRange(parsed, inputs / 20, inputs);
    }

    private static bool Parses(string text)
    {
        try
        {
            StatementParser.Parse(text);
            return true;
        }
        catch (CypherException error)
        {
            Assert.True(error.Span.Start >= 0 && error.Span.Length >= 0 && error.Span.End <= text.Length, $"{error.Span} in {text}");
            Assert.NotEmpty(error.At("query", text).Message);
            return false;
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"Not an error of the language for: {text}", error);
        }
    }
}
