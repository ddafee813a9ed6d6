using System.Text.RegularExpressions;
using CsCheck;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Binding;

public sealed partial class MutationTests
{
    private const int Statements = 20_000;

    /// <summary>Words of real statements lost, doubled, or exchanged for words of others: many still parse.</summary>
    [Fact]
    public void Bind_MutatedStatements_RaiseErrorsOfTheirOwnOnly()
    {
        string[][] statements = [.. BoundStatements.All.Select(text => Word().Matches(text).Select(word => word.Value).ToArray())];
        string[] words = [.. statements.SelectMany(statement => statement).Distinct()];
        var mutation = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000], OneOf(words));
        var mutated = Gen.Select(OneOf(statements), mutation.List[1, 3], (statement, mutations) => string.Concat(mutations.Aggregate(statement, Mutate)));
        mutated.Sample(IsBoundOrRefused, iter: Statements);
    }

    private static Gen<T> OneOf<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(place => items[place]);

    private static string[] Mutate(string[] words, (int Kind, int Place, string Word) mutation)
    {
        var place = mutation.Place % words.Length;
        string[] changed = mutation.Kind switch
        {
            0 => [],
            1 => [words[place], words[place]],
            _ => [mutation.Word],
        };
        return [.. words[..place], .. changed, .. words[(place + 1)..], ""];
    }

    private static bool IsBoundOrRefused(string text)
    {
        try
        {
            Binder.Bind(StatementParser.Parse(text), MockProcedures.Table);
            return true;
        }
        catch (CypherException error)
        {
            return error.Span.Start >= 0 && error.Span.End <= text.Length && error.At("query", text).Message.Length > 0;
        }
    }

    [GeneratedRegex(@"\s+|\w+|'[^']*'|.")]
    private static partial Regex Word();
}
