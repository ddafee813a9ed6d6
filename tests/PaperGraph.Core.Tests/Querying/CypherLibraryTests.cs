using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;
using PaperGraph.Testing.Querying;

namespace PaperGraph.Core.Tests.Querying;

public sealed class CypherLibraryTests
{
    /// <summary>What a header may say of a parameter; whoever asks for values by these words knows them all.</summary>
    private static readonly string[] ParameterTypes =
    [
        "id of a paper", "ids of papers", "id of a concept", "id of a method", "id of a benchmark", "id of a model", "id of a topic", "id of an author",
        "method, benchmark, model or topic", "part of a name", "year", "integer", "number from 0 to 1", "least confidence from 0 to 1, 0 unless given",
    ];

    private static readonly string[] RowKeys =
    [
        "author", "benchmark", "bridge", "concept", "method", "model", "outgoing", "otherRelationship", "paper", "relationship", "relationships", "second", "venue", "year",
    ];

    private static readonly string[] Evidence = [":INTRODUCES", ":EVALUATES", ":USES", ":STUDIES", ":MENTIONS"];

    private static readonly string[] NotForUs = ["labels(", "apoc.", "gds.", "call ", "id(n", "exists(", "size(("];

    [Fact]
    public void Queries_AreTheFilesOfTheRepository_NamedAlike()
    {
        var files = Directory.GetFiles(RepositoryFiles.At("cypher", "queries")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(files, CypherLibrary.Queries.Select(query => query.Name));
    }

    [Fact]
    public void Queries_SayWhatTheyAnswer_AndHaveAnOrder()
    {
        Assert.All(CypherLibrary.Queries, query => Assert.EndsWith(query.Answers, query.Answers.Trim(), StringComparison.Ordinal));
        Assert.All(CypherLibrary.Queries, query => Assert.NotEmpty(query.Answers));
        Assert.All(CypherLibrary.Queries, query => Assert.Contains("\nORDER BY ", query.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Queries_NameEveryParameterInTheirHeader() => Assert.All(CypherLibrary.Queries, query =>
    {
        var used = query.Text.Split('$').Skip(1).Select(rest => new string([.. rest.TakeWhile(char.IsLetter)])).Distinct().Order();
        var named = query.Parameters.Split(')', StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimStart(',', ' ').Split(' ')[0]).Order();
        Assert.Equal(used, named);
    });

    [Fact]
    public void Queries_NameTheTypesOfTheirParameters() => Assert.All(
        CypherLibrary.Queries.SelectMany(query => query.Parameters.Split(')', StringSplitOptions.RemoveEmptyEntries)),
        parameter => Assert.Contains(parameter.Split('(')[1], ParameterTypes));

    [Fact]
    public void Queries_ThatReadWhatPapersSay_TakeALeastConfidence() => Assert.All(CypherLibrary.Queries.Concat(CypherLibrary.VerbQueries), query =>
    {
        var reads = query.Name != "doubtful-statements" && Evidence.Any(type => query.Text.Contains(type, StringComparison.Ordinal));
        Assert.True(!reads || query.Defaults.ContainsKey("minConfidence"), query.Name);
        Assert.All(query.Defaults.Values, value => Assert.Equal(Value.Of(0.0), value));
    });

    [Fact]
    public void Queries_EndTheirOrderWithWhatARowIsAbout() => Assert.All(CypherLibrary.Queries, query =>
    {
        var order = query.Text[(query.Text.LastIndexOf("ORDER BY ", StringComparison.Ordinal) + 9)..].Split('\n')[0];
        Assert.Contains(order.Split(", ")[^1], RowKeys);
    });

    [Fact]
    public void Queries_KeepToWhatEveryServerAndAPrefixedLabelAllow() => Assert.All(CypherLibrary.Queries, query =>
        Assert.All(NotForUs, word => Assert.DoesNotContain(word, query.Text, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Queries_HaveCasesWithRows()
    {
        Assert.Equal(CypherLibrary.Queries.Select(query => query.Name), NamedQueryCases.All.Select(asked => asked.Query.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(NamedQueryCases.All, asked => Assert.NotEmpty(asked.Expect()));
    }

    [Fact]
    public void Schema_CanBeRunAgain() =>
        Assert.All(CypherLibrary.Schema, statement => Assert.Contains(" IF NOT EXISTS ", statement, StringComparison.Ordinal));

    [Fact]
    public void Constraints_ComeFirstInTheSchema() =>
        Assert.Equal(CypherLibrary.Constraints, CypherLibrary.Schema.Take(CypherLibrary.Constraints.Count));
}
