using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Core.Tests.Querying;

/// <summary>The files of <c>cypher/queries/verbs</c>.</summary>
public sealed class VerbQueriesTests
{
    [Fact]
    public void Queries_AreTheFilesOfTheRepository_NamedAlike()
    {
        var files = Directory.GetFiles(RepositoryFiles.At("cypher", "queries", "verbs")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(files, CypherLibrary.VerbQueries.Select(query => query.Name));
    }

    [Fact]
    public void Queries_AreNamedOnceInTheWholeLibrary() =>
        Assert.Empty(CypherLibrary.VerbQueries.Select(query => query.Name).Intersect(CypherLibrary.Queries.Select(query => query.Name)));

    [Fact]
    public void Queries_SayWhatTheyAnswer_AndHaveAnOrder() => Assert.All(CypherLibrary.VerbQueries, query =>
    {
        Assert.NotEmpty(query.Answers);
        Assert.Contains("\nORDER BY ", query.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Queries_NameEveryParameterInTheirHeader() => Assert.All(CypherLibrary.VerbQueries, query =>
    {
        var used = query.Text.Split('$').Skip(1).Select(rest => new string([.. rest.TakeWhile(char.IsLetter)])).Distinct().Order();
        var named = query.Parameters.Split(')', StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimStart(',', ' ').Split(' ')[0]).Order();
        Assert.Equal(used, named);
    });

    /// <summary>A store under prefixed labels and a database with other data: what a node is, its id says.</summary>
    [Fact]
    public void Queries_ReadNoLabels() => Assert.All(CypherLibrary.VerbQueries, query => Assert.DoesNotContain("labels(", query.Text, StringComparison.OrdinalIgnoreCase));
}
