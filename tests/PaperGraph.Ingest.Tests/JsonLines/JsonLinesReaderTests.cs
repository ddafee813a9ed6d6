using System.Text;

namespace PaperGraph.Ingest.Tests.JsonLines;

public sealed class JsonLinesReaderTests
{
    [Fact]
    public async Task Read_AllFields_AreTaken()
    {
        var reading = await Reading.OfTextAsync("""
            {"id":"p/1 Ü","title":"A  Title\n","abstract":"Text ","authors":["Ann Ash","Bee, Bob"],"year":2025,"venue":"Gaps","url":"https://x.example","doi":"https://doi.org/10.5555/ABC","arxiv":"arXiv:2502.20317v2","references":["q",7,null],"other":{"title":["x"]}}
            """);

        var paper = reading.Paper;
        Assert.Equal(("p/1 Ü", "A  Title\n", "Text ", 2025, "Gaps", "https://x.example", "10.5555/abc", "2502.20317"), (paper.Id, paper.Title, paper.Abstract, paper.Year, paper.Venue, paper.Url, paper.Doi, paper.Arxiv));
        Assert.Equal(["Ann Ash", "Bob Bee"], paper.Authors);
        Assert.Equal(["q", "7"], paper.References);
        Assert.Equal("stdin", paper.Source);
        Assert.Equal("p/1 Ü", reading.Reads[0].OriginalId);
    }

    [Theory]
    [InlineData("""{"title":"T","summary":"S","year":"2001","authors":"Ann Ash and Bob Bee"}""", "ash-2001-t", "S", 2001, "Ann Ash|Bob Bee")]
    [InlineData("""{"paperId":12,"title":"T","abstract_text":"S","authors":[{"id":1,"name":"Ann Ash"},{"x":[]}]}""", "12", "S", null, "Ann Ash")]
    [InlineData("""{"summary":"no","Abstract":"S","title":"T","year":null,"id":null,"authors":null}""", "t", "S", null, "")]
    [InlineData("""{"\u0074itle":"T","abstract":"\u00e9","year":""}""", "t", "é", null, "")]
    [InlineData("""{"title":"T","year":2001.0,"author":"Ann Ash"}""", "ash-2001-t", "", 2001, "Ann Ash")]
    public async Task Read_OtherForms_MeanTheSame(string json, string id, string text, int? year, string authors)
    {
        var reading = await Reading.OfTextAsync(json);

        Assert.Equal((id, text, year, authors), (reading.Paper.Id, reading.Paper.Abstract, reading.Paper.Year, string.Join('|', reading.Paper.Authors)));
        Assert.Empty(reading.Warnings);
    }

    [Theory]
    [InlineData("""{"id":"é","title":7}""", 19, "the field 'title' should be a string, but is a number")]
    [InlineData("""{"title":"T","abstract":["x"]}""", 25, "the field 'abstract' should be a string, but is a list")]
    [InlineData("""{"title":"T","authors":{"name":"x"}}""", 24, "the field 'authors' should be a list of names, but is an object")]
    [InlineData("""{"title":"T","authors":["A",4]}""", 29, "an author should be a string, or an object with 'name', but is a number")]
    [InlineData("""{"title":"T","year":true}""", 21, "the field 'year' should be a year as an integer or a string, but is true or false")]
    [InlineData("""{"title":"T","id":{}}""", 19, "the field 'id' should be a string or a number, but is an object")]
    [InlineData("""{"title":"T","references":"x"}""", 27, "the field 'references' should be a list of ids, but is a string")]
    [InlineData("""[1]""", 1, "the record should be an object, but is a list")]
    [InlineData("""{"title":"T"}{"title":"U"}""", 14, "this is not JSON: '{' is invalid after a single JSON value. Expected end of data")]
    [InlineData("""{"title":"T" "year":1}""", 14, "this is not JSON: '\"' is invalid after a value. Expected either ',', '}', or ']'")]
    [InlineData("""{"title":"\ud800"}""", 10, "the text holds half of a character (\\ud800 to \\udfff must come in pairs)")]
    public async Task Read_WrongRecord_IsRejectedWithItsPlace(string json, int column, string message)
    {
        var reading = await Reading.OfTextAsync($$"""{"title":"Before"}{{"\n"}}{{json}}{{"\n"}}{"title":"After"}""", "jsonl");

        Assert.Equal(["Before", "After"], reading.Papers.Select(paper => paper.Title));
        var error = reading.Reject.Error;
        Assert.Equal((2, column, message), ((int)error.Position.Line, error.Position.Column, error.Message));
        Assert.Equal(json, reading.Reject.RawText);
        Assert.Equal(json, error.LineText);
    }

    [Theory]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"id":"1","title":" "}""")]
    [InlineData("""{"id":"1","title":null}""")]
    public async Task Read_NoTitle_IsRejected(string json)
    {
        var reading = await Reading.OfTextAsync(json);

        Assert.Equal("the record has no title", reading.Reject.Error.Message);
        Assert.Equal(json, reading.Reject.RawText);
    }

    [Fact]
    public async Task Read_BrokenUtf8_IsRejectedWithLineAndColumn()
    {
        byte[] bytes = [.. "{\"title\":\"One\"}\n{\"title\":\"é"u8, 0xff, .. "x\"}\r\n{\"title\":\"Three\"}"u8];

        var reading = await Reading.OfBytesAsync(bytes);

        Assert.Equal(["One", "Three"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal((2, 12), ((int)reading.Reject.Error.Position.Line, reading.Reject.Error.Position.Column));
        Assert.Equal("{\"title\":\"é?x\"}", reading.Reject.RawText);
    }

    [Fact]
    public async Task Read_LineOver16Megabytes_IsRejectedAndTheRestGoesOn()
    {
        var text = new StringBuilder("{\"title\":\"One\"}\n{\"title\":\"").Append('x', 17 * 1024 * 1024).Append("\"}\n{\"title\":\"Three\"}\n");

        var reading = await Reading.OfTextAsync(text.ToString());

        Assert.Equal(["One", "Three"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal((2, "the line is longer than 16 MB"), ((int)reading.Reject.Error.Position.Line, reading.Reject.Error.Message));
        Assert.True(reading.Reject.RawText.Length < 1000);
    }

    [Theory]
    [InlineData("[{\"title\":\"One\"},{\"title\":\"Two }{\\\" [\"},\n {\"title\":\n  \"Three\"}]")]
    [InlineData("\n[\n  {\n    \"title\": \"One\"\n  },\n  {\n    \"title\": \"Two }{\\\" [\"\n  },\n  { \"title\": \"Three\" }\n]\n")]
    [InlineData("{\n  \"title\": \"One\"\n}\n{\n  \"title\": \"Two }{\\\" [\"\n}\n{\n  \"title\": \"Three\", \"x\": {\"y\": [{}]}\n}")]
    public async Task Read_ArrayOrSpreadObjects_GivesEachObject(string json)
    {
        var reading = await Reading.OfTextAsync(json);

        Assert.Empty(reading.Rejects);
        Assert.Equal(["One", "Two }{\" [", "Three"], reading.Papers.Select(paper => paper.Title));
    }

    [Fact]
    public async Task Read_ArrayWithFaults_RejectsThemWithTheirPlace()
    {
        var reading = await Reading.OfTextAsync("[{\"title\":\"One\"}, 7,\n{\"title\":\"é\", \"year\": []}, {\"title\":\n 5},\n{\"title\":\"Two\"");

        Assert.Equal("One", reading.Paper.Title);
        Assert.Equal([(1, 19), (2, 23), (3, 2), (4, 0)], reading.Rejects.Select(reject => ((int)reject.Error.Position.Line, reject.Error.Position.Column)));
    }

    [Fact]
    public async Task Read_ArrayLongerThanAnyLine_IsReadAsAStream()
    {
        var text = "[" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"id":{{i}},"title":"T","abstract":"{{new string('x', 1000)}}"}""")) + "]";

        var reading = await Reading.OfTextAsync(text);

        Assert.Equal((20_000, 0), (reading.Reads.Count, reading.Rejects.Count));
        Assert.Equal("19999", reading.Papers[^1].Id);
    }

    [Fact]
    public async Task Read_YearThatIsNone_IsWarnedOf()
    {
        var reading = await Reading.OfTextAsync("""{"title":"T","year":"in press"}""");

        Assert.Null(reading.Paper.Year);
        Assert.Equal("'in press' holds no year", Assert.Single(reading.Warnings).Error.Message);
    }
}
