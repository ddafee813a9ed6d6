using System.Text;
using System.Text.Json;
using CsCheck;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class StreamedAnswerTests
{
    [Fact]
    public void Answer_ReadInPiecesOfAnySize_IsTheAnswerReadAtOnce() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 40], Gen.Int[0, 25], Gen.Bool).Sample(
            (rows, piece, limit, plan) =>
            {
                var text = Text(rows, plan);
                using var document = JsonDocument.Parse(text);
                var whole = TypedJsonReader.Read(document.RootElement);
                var streamed = Read(text, piece, limit);
                Assert.Equal(whole.Columns, streamed.Columns);
                Assert.Equal(whole.Rows.Take(limit), streamed.Rows);
                Assert.Equal(rows > limit, streamed.IsCut);
                if (!streamed.IsCut)
                    Assert.Equal((whole.Counters, whole.Plan?.Operator), (streamed.Counters, streamed.Plan?.Operator));
            },
            iter: 2_000);

    [Fact]
    public void Answer_LeftAtItsLimit_IsReadNoFurther()
    {
        var text = Text(2, plan: false);
        var cut = text[..(text.IndexOf("row 1", StringComparison.Ordinal) + 20)];

        Assert.Equal("row 0", Assert.Single(Read(cut, 7, 1).Rows)[1].AsString());
        Assert.ThrowsAny<JsonException>(() => Read(cut, 7, 2));
    }

    [Fact]
    public void Answer_OfARowOfManyMegabytes_IsRead()
    {
        var text = """{"data":{"fields":["x"],"values":[[{"$type":"String","_value":" """.TrimEnd() + new string('x', 5_000_000) + """ "}]]}}""".TrimStart();
        Assert.Equal(5_000_000, Assert.Single(Read(text, 100_000, 9).Rows)[0].AsString().Length);
    }

    private static string Text(int rows, bool plan)
    {
        var cells = Enumerable.Range(0, rows).Select(row => $$$$"""[{"$type":"Map","_value":{"values":{"$type":"List","_value":[]}}},{"$type":"String","_value":"row {{{{row}}}}"}]""");
        var more = plan ? """,{"operatorType":"X@y","children":[{"operatorType":"Z"}]}""".Insert(1, "\"queryPlan\":") : "";
        return """{"data":{"fields":["a","data"],"values":[""" + string.Join(',', cells) + """]},"counters":""" + Counters + more + ""","bookmarks":["b"]}""";
    }

    private const string Counters =
        """
        {"nodesCreated":3,"nodesDeleted":0,"relationshipsCreated":0,"relationshipsDeleted":0,"propertiesSet":0,"labelsAdded":0,"labelsRemoved":0,
        "constraintsAdded":0,"constraintsRemoved":0,"indexesAdded":0,"indexesRemoved":0}
        """;

    private static Core.Querying.CypherResult Read(string text, int piece, int limit)
    {
        using var stream = new Pieces(Encoding.UTF8.GetBytes(text), piece);
        using var answer = new StreamedAnswer(limit);
        answer.ReadAsync(stream, CancellationToken.None).GetAwaiter().GetResult();
        return answer.Result;
    }

    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
