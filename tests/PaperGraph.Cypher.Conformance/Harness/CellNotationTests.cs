using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Values;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Tests of the tester: values of the suite's notation.</summary>
public sealed class CellNotationTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-7")]
    [InlineData("0.5")]
    [InlineData("1.0")]
    [InlineData("NaN")]
    [InlineData("'it\\'s a \\\\ and \\n'")]
    [InlineData("[1, 'a', [], null]")]
    [InlineData("{a: 1, b: {c: null}}")]
    [InlineData("()")]
    [InlineData("(:A:B {k: [1.5]})")]
    [InlineData("({k: 1})")]
    [InlineData("[:KNOWS {since: 1999}]")]
    [InlineData("[[:KNOWS], [:LIKES]]")]
    [InlineData("<(:A)-[:T {n: 1}]->()<-[:T]-(:B)>")]
    [InlineData("<(:A)>")]
    public void Cell_ReadAndWritten_IsTheSameText(string cell) => Assert.Equal(cell, CellWriter.Exact.Write(CellReader.Read(cell)));

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("'1'", "1")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("(:A)", "(:B)")]
    [InlineData("(:A)", "(:A {k: 1})")]
    [InlineData("[:T]", "[:U]")]
    [InlineData("<(:A)-[:T]->(:A)>", "<(:A)<-[:T]-(:A)>")]
    [InlineData("{a: null}", "{}")]
    [InlineData("0.1", "0.10000000000000002")]
    public void Cells_OfOtherValues_HaveOtherTexts(string one, string other) =>
        Assert.NotEqual(CellWriter.Exact.Write(CellReader.Read(one)), CellWriter.Exact.Write(CellReader.Read(other)));

    [Theory]
    [InlineData("-0.0", "0.0")]
    [InlineData("1e3", "1000.0")]
    [InlineData("(:B:A)", "(:A:B)")]
    [InlineData("{b: 1, a: 2}", "{a: 2, b: 1}")]
    [InlineData("[ 1 ,2 ]", "[1, 2]")]
    public void Cells_OfTheSameValue_HaveTheSameText(string one, string other) =>
        Assert.Equal(CellWriter.Exact.Write(CellReader.Read(one)), CellWriter.Exact.Write(CellReader.Read(other)));

    [Fact]
    public void ListOrder_Ignored_IsIgnoredAtEveryDepth()
    {
        var writer = new CellWriter(ignoresListOrder: true);
        Assert.Equal(writer.Write(CellReader.Read("{k: [[2, 1], 3]}")), writer.Write(CellReader.Read("{k: [3, [1, 2]]}")));
        Assert.NotEqual(writer.Write(CellReader.Read("[1, 1, 2]")), writer.Write(CellReader.Read("[1, 2, 2]")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nought")]
    [InlineData("[1")]
    [InlineData("'open")]
    [InlineData("1 2")]
    public void Cell_ThatIsNoValue_IsAnError(string cell) => Assert.Throws<FormatException>(() => CellReader.Read(cell));

    [Fact]
    public void Path_FromTheEngine_IsWrittenAsItIsWalked()
    {
        var (one, other) = (new GraphNode("1", ["A"], PropertyMap.Empty), new GraphNode("2", ["B"], PropertyMap.Empty));
        var path = new ValuePath([one, other], [new GraphRelationship("T", From: "2", To: "1", PropertyMap.Empty)]);
        Assert.Equal("<(:A)<-[:T]-(:B)>", CellWriter.Exact.Write(Value.Of(path)));
    }
}
