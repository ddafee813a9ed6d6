using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Core.Tests.Querying;

public sealed class CypherLibraryTests
{
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
    public void Schema_CanBeRunAgain() =>
        Assert.All(CypherLibrary.Schema, statement => Assert.Contains(" IF NOT EXISTS ", statement, StringComparison.Ordinal));

    [Fact]
    public void Constraints_ComeFirstInTheSchema() =>
        Assert.Equal(CypherLibrary.Constraints, CypherLibrary.Schema.Take(CypherLibrary.Constraints.Count));
}
