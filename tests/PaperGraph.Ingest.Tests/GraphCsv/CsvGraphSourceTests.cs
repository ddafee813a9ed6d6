using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Ingest.GraphCsv;
using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.GraphCsv;

/// <summary>Graphs in files with neo4j-admin headers. What Neo4j does with each case was measured on 5.26.</summary>
public sealed class CsvGraphSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Read_NodesAndRelationships_GivesTheGraph()
    {
        _folder.Write("people.csv", "id:ID,name,age:int,:LABEL\na,Ann,41,Person;Author\nb,\"Bob \"\"B\"\"\",,Person\n");
        _folder.Write("knows.csv", ":START_ID,:END_ID,since:long,:TYPE\na,b,1999,KNOWS\n");

        var (nodes, relationships) = await ReadAsync();

        Assert.Equal(["(:Author:Person {age: 41, id: a, name: Ann})", "(:Person {id: b, name: Bob \"B\"})"], nodes.Select(node => node.ToString()));
        Assert.Equal(("KNOWS", "a", "b", 1999L), (relationships[0].Type, relationships[0].From, relationships[0].To, relationships[0].Properties["since"].AsInteger()));
    }

    [Fact]
    public async Task Read_FilesWithoutLabelAndTypeColumns_TakesTheirNames()
    {
        _folder.Write("nodes-Paper.csv", "key:ID\n1\n");
        _folder.Write("relationships-CITES.csv", ":START_ID,:END_ID\n1,1\n");

        var (nodes, relationships) = await ReadAsync();

        Assert.Equal("Paper", Assert.Single(nodes).Labels.Single());
        Assert.Equal("CITES", Assert.Single(relationships).Type);
    }

    [Fact]
    public async Task Read_IdSpaces_LinksWithinThem()
    {
        _folder.Write("papers.csv", ":ID(P),title\n1,One\n");
        _folder.Write("people.csv", ":ID(H),name\n1,Ann\n");
        _folder.Write("wrote.csv", ":START_ID(H),:END_ID(P),:TYPE\n1,1,WROTE\n");

        var (nodes, relationships) = await ReadAsync();

        Assert.Equal("Ann", nodes.Single(node => node.Id == relationships[0].From).Properties["name"].AsString());
        Assert.Equal("One", nodes.Single(node => node.Id == relationships[0].To).Properties["title"].AsString());
    }

    [Theory]
    [InlineData("v:int", " 2024 ", "2024")]
    [InlineData("v:int", "007", "7")]
    [InlineData("v:byte", "200", "200")]
    [InlineData("v:double", ".5", "0.5")]
    [InlineData("v:double", "NaN", "NaN")]
    [InlineData("v:boolean", "true ", "true")]
    [InlineData("v", "\"\"", "")]
    [InlineData("v", "he said \"x\"", "he said \"x\"")]
    [InlineData("v:string[]", "a;b;;c", "[a, b, , c]")]
    [InlineData("v:long[]", "1; 2 ;3", "[1, 2, 3]")]
    [InlineData("v:float", "0.1", "0.1")]
    [InlineData("a:b:string", "x", "x")]
    public async Task Read_Cell_IsWhatNeo4jTakesItFor(string header, string cell, string expected)
    {
        _folder.Write("nodes.csv", $":ID,{header}\n1,{cell}\n");

        var (nodes, _) = await ReadAsync();

        Assert.Equal(expected, Assert.Single(Assert.Single(nodes).Properties).Value.ToString());
    }

    [Theory]
    [InlineData("v:int", "")]
    [InlineData("v:int", "\"\"")]
    [InlineData("v:string[]", "\"\"")]
    [InlineData("v", "")]
    [InlineData("v:IGNORE", "x")]
    public async Task Read_CellThatStandsForNothing_GivesNoProperty(string header, string cell)
    {
        _folder.Write("nodes.csv", $":ID,{header}\n1,{cell}\n");

        Assert.Empty(Assert.Single((await ReadAsync()).Nodes).Properties);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    public async Task Read_EmptyLabelCell_GivesANodeWithoutLabels(string cell)
    {
        _folder.Write("nodes.csv", $":ID,:LABEL,v\n1,{cell},x\n");

        Assert.Empty(Assert.Single((await ReadAsync()).Nodes).Labels);
    }

    [Theory]
    [InlineData(":ID,v:boolean", "1,True", "nodes.csv:2:3: 'True' is neither true nor false")]
    [InlineData(":ID,v:int", "1,+5", "nodes.csv:2:3: '+5' is no integer")]
    [InlineData(":ID,v:int", "1,2024.0", "no integer")]
    [InlineData(":ID,v:long", "1,9223372036854775808", "no integer of 64 bits")]
    [InlineData(":ID,v:int[]", "1,3000000000", "too large for an item of int[]")]
    [InlineData(":ID,v:float[]", "1,0.1", "32 bits")]
    [InlineData(":ID,:LABEL", "1,A; B", "as a label")]
    [InlineData(":ID,v", "1,a,b", "nodes.csv:2:5: The row has more cells")]
    [InlineData(":ID,v", "1,\"a\"b", "behind the closing quote")]
    [InlineData(":ID,v", "1,x\n1,y", "nodes.csv:3:1: The id '1' is there twice")]
    [InlineData(":ID,v:date", "1,2024-01-01", "nodes.csv:1:5: Columns of the type 'date' cannot be imported yet")]
    [InlineData(":ID,v:text", "1,x", "There is no type 'text'")]
    [InlineData(":ID,", "1,x", "has no name")]
    [InlineData("id:ID,id", "1,x", "is there twice")]
    public async Task Read_WhatNeo4jWouldChangeOrRefuse_EndsWithFileLineAndColumn(string header, string row, string expected)
    {
        _folder.Write("nodes.csv", $"{header}\n{row}\n");

        var error = await Assert.ThrowsAsync<PaperGraphException>(ReadAsync);

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("^", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,2,R", "There is no node with the id '2'")]
    [InlineData("1, 1,R", "There is no node with the id ' 1'")]
    [InlineData("1,,R", "without its :END_ID")]
    [InlineData("1,1,", "without a type")]
    [InlineData("1,1", "without a type")]
    public async Task Read_RelationshipThatDoesNotHold_EndsWithFileLineAndColumn(string row, string expected)
    {
        _folder.Write("nodes.csv", ":ID\n1\n");
        _folder.Write("relationships.csv", $":START_ID,:END_ID,:TYPE\n{row}\n");

        Assert.Contains(expected, (await Assert.ThrowsAsync<PaperGraphException>(ReadAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ErrorBehindALineBreakInQuotes_NamesTheLineOfTheCell()
    {
        _folder.Write("nodes.csv", ":ID,a,v:int\n1,\"x\ny\",no\n");

        Assert.Contains("nodes.csv:3:4:", (await Assert.ThrowsAsync<PaperGraphException>(ReadAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Describe_Graph_CountsAndTypes()
    {
        _folder.Write("nodes.csv", ":ID,n:int,t:string[],:LABEL\n1,1,a,A\n2,,,A;B\n");

        var description = await new CsvGraphSource(_folder.Path).DescribeAsync(GraphFilter.All, TestContext.Current.CancellationToken);

        Assert.Equal([new("A", 2L), new("B", 1L)], description.Labels);
        Assert.Equal([new("n", PropertyType.Integer), new("t", PropertyType.StringList)], description.NodeProperties);
    }

    [Fact]
    public void Open_FolderWithoutFiles_SaysWhatIsExpected() =>
        Assert.Contains("no CSV file", Assert.Throws<PaperGraphException>(() => new CsvGraphSource(_folder.Path)).Message, StringComparison.Ordinal);

    private async Task<(List<GraphNode> Nodes, List<GraphRelationship> Relationships)> ReadAsync()
    {
        var source = new CsvGraphSource(_folder.Path);
        var nodes = await source.NodesAsync(GraphFilter.All, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        return (nodes, await source.RelationshipsAsync(GraphFilter.All, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }
}
