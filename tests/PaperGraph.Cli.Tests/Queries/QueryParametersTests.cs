using System.Text;
using System.Text.Json;
using CsCheck;
using PaperGraph.Cli.Query;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Queries;

public sealed class QueryParametersTests
{
    public static TheoryData<string, string, string> Assignments => new()
    {
        { "x=1", "Integer", "1" }, { "x=-0", "Integer", "0" }, { "x=1.0", "Float", "1.0" }, { "x=1e2", "Float", "100.0" }, { "x=true", "Boolean", "true" }, { "x=null", "Null", "null" },
        { "x=\"1\"", "String", "1" }, { "x=GSM8K", "String", "GSM8K" }, { "x=007", "String", "007" }, { "x=", "String", "" }, { "x=a=b", "String", "a=b" }, { "x=NaN", "String", "NaN" },
        { "x=[1, 2.0, null]", "List", "[1, 2, null]" }, { "x={\"a\":[]}", "Map", "{a: []}" }, { "$x=paper/arxiv:2310.06770", "String", "paper/arxiv:2310.06770" },
    };

    [Theory]
    [MemberData(nameof(Assignments))]
    public void Assignment_IsJsonWhereItCanBe_ElseText(string assignment, string kind, string text)
    {
        var (name, value) = QueryParameters.OfAssignment(assignment);

        Assert.Equal(("x", kind, text), (name, value.Kind.ToString(), value.Kind == ValueKind.Float ? NumberText.Of(value.AsFloat()) : value.ToString()));
    }

    [Theory]
    [InlineData("x", "NAME=VALUE")]
    [InlineData("=1", "NAME=VALUE")]
    [InlineData("x=12345678901234567890", "64 bits")]
    public void Assignment_Wrong_IsRefused(string assignment, string reason)
    {
        var error = Assert.Throws<PaperGraphException>(() => QueryParameters.OfAssignment(assignment));
        Assert.Equal(ErrorKind.Usage, error.Kind);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public void File_IsUnderTheAssignments()
    {
        using var folder = new TemporaryFolder();
        var parameters = QueryParameters.Read(folder.Write("p.json", """{"a": 1, "b": [1.0]}"""), ["a=2"]);

        Assert.Equal(Value.Of(2L), parameters["a"]);
        Assert.Equal(Value.List(Value.Of(1.0)), parameters["b"]);
    }

    [Fact]
    public void File_OfNoJson_IsShownWhere()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<PaperGraphException>(() => QueryParameters.Read(folder.Write("p.json", "{\n  \"a\": x}"), []));
        Assert.Contains("p.json:2:8", error.Message, StringComparison.Ordinal);
    }

    /// <summary>What a query gives as JSON is a parameter of the next one with the same types.</summary>
    [Fact]
    public void Value_WrittenAndRead_IsTheSame() => Values.Sample(value => Assert.Equal(value, ReadBack(value)));

    private static readonly double[] Odd = [-0.0, 1e15, 1e17, 1e22, 5e-324, double.MaxValue];

    private static readonly Gen<Value> Scalars = Gen.OneOf(
        Gen.Const(Value.Null), Gen.Bool.Select(Value.Of), Gen.Long.Select(Value.Of), Gen.Double.Where(double.IsFinite).Select(Value.Of),
        Gen.Int.Select(number => Value.Of((double)number)), Gen.Int[0, 5].Select(place => Value.Of(Odd[place])), Gen.String[Gen.Char.AlphaNumeric, 0, 9].Select(Value.Of));

    private static readonly Gen<Value> Values = Gen.Recursive<Value>((depth, inner) => depth > 2
        ? Scalars
        : Gen.OneOf(
            Scalars, inner.Array[0, 4].Select(items => Value.List(items.AsEnumerable())),
            Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 5], inner).Array[0, 4].Select(entries => Value.Of(ValueMap.Of(entries.Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2)))))));

    private static Value ReadBack(Value value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            ValueJson.Write(json, value);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(buffer.ToArray()));
        return ValueJson.Read(document.RootElement);
    }
}
