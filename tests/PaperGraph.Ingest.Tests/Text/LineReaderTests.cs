using System.Text;
using CsCheck;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Tests.Text;

public sealed class LineReaderTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["ab\r\n"], 0, 60];

    [Fact]
    public void Read_AnyText_GivesTheLinesOfTheFramework() => Gen.Select(Text, Gen.Int[1, 7]).Sample((text, step) =>
    {
        var expected = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
            expected.Add(line);

        Assert.Equal(expected, Read(text, step, LineReader.DefaultMaxLength).Select(line => line.Text));
    });

    [Fact]
    public void Read_LongLines_KeepsTheirNumbersAndTheOthers() => Gen.Select(Text, Gen.Int[1, 7]).Sample((text, step) =>
    {
        var all = Read(text, step, LineReader.DefaultMaxLength);
        var some = Read(text, step, 3);

        Assert.Equal(all.Count, some.Count);
        Assert.All(some.Zip(all), pair => Assert.Equal(pair.Second.Text.Length > 3, pair.First.IsTooLong));
        Assert.All(some.Zip(all), pair => Assert.True(pair.First.IsTooLong || pair.First.Text == pair.Second.Text));
    });

    private static List<(string Text, bool IsTooLong)> Read(string text, int step, int maxLength)
    {
        var lines = new LineReader(new StepStream(Encoding.ASCII.GetBytes(text), step), maxLength);
        var result = new List<(string, bool)>();
        while (lines.Read())
        {
            result.Add((Encoding.ASCII.GetString(lines.Line.Span), lines.IsTooLong));
            Assert.Equal(result.Count, lines.Number);
        }

        return result;
    }

    // gives a few bytes at a time, as a pipe may
    private sealed class StepStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }
}
