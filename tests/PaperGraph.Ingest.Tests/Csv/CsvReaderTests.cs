using System.Text;

namespace PaperGraph.Ingest.Tests.Csv;

/// <summary>Rules 17 and 19: tables.</summary>
public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("Title,Abstract,Year,DOI\nOne,Text,2001.0,10.5555/X\n")]
    [InlineData("Title;Abstract;Year;DOI\r\nOne;Text;2001;10.5555/X")]
    [InlineData("sep=;\nTI;AB;PY;DI\nOne;Text;2001;10.5555/X")]
    [InlineData("TI\tAB\tPY\tDI\t\nOne\tText\t2001\t10.5555/X\t\n")]
    [InlineData("Search of today\n\n 'results': 1\n Article  Title | Abstract | Publication Year | doi \nOne|Text|2001|10.5555/X")]
    [InlineData("\uFEFF\"Document Title\",\"Abstract Note\",\"Date\",\"URL\"\n\"One\",\"Text\",\"2001-05-06\",\"https://doi.org/10.5555/x\"")]
    public async Task Read_Table_FindsDelimiterHeaderAndColumns(string text)
    {
        var reading = await Reading.OfTextAsync(text);

        Assert.Empty(reading.Rejects);
        Assert.Equal(("One", "Text", 2001, "10.5555/x"), (reading.Paper.Title, reading.Paper.Abstract, reading.Paper.Year, reading.Paper.Doi));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Read_Utf16_IsReadByItsMark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        var reading = await Reading.OfBytesAsync([.. encoding.GetPreamble(), .. encoding.GetBytes("Title,Year\r\nCafé 😀 数学,2001\r\n")]);

        Assert.Equal("Café 😀 数学", reading.Paper.Title);
    }

    [Theory]
    [InlineData("Ash A; Bee B", "A Ash|B Bee")]
    [InlineData("Ash, Ann; Bee, Bob", "Ann Ash|Bob Bee")]
    [InlineData("Ann Ash; Bob Bee", "Ann Ash|Bob Bee")]
    [InlineData("Ash, A.; Bee, B. & Cee, C.", "A. Ash|B. Bee|C. Cee")]
    [InlineData("A. Ash, C. Dee and E. Eff", "A. Ash|C. Dee|E. Eff")]
    [InlineData("Ash, Ann and Bee, Bob", "Ann Ash|Bob Bee")]
    [InlineData("['Ash, A.', \"O'Neill, B.\"]", "A. Ash|B. O'Neill")]
    [InlineData("Ash A., Bee B.", "A. Ash|B. Bee")]
    [InlineData("Ash, A.B., Bee, C.", "A.B. Ash|C. Bee")]
    [InlineData("Ash A, Bee BC.", "A Ash|BC Bee")]
    [InlineData("Ann Ash, Bob Bee, Cy van Cee", "Ann Ash|Bob Bee|Cy van Cee")]
    [InlineData("Ash, Ann", "Ann Ash")]
    [InlineData("Ann Ash; et al.", "Ann Ash")]
    [InlineData("World Health Group", "World Health Group")]
    public async Task Read_Authors_HoweverDivided(string authors, string expected)
    {
        var reading = await Reading.OfTextAsync($"Title\tAuthors\nOne\t{authors.Replace("\"", "\"\"").Insert(0, "\"")}\"\n");

        Assert.Equal(expected, string.Join('|', reading.Paper.Authors));
    }

    [Fact]
    public async Task Read_Quotes_HoldDelimitersLineEndsAndQuotes()
    {
        var reading = await Reading.OfTextAsync("Title,Abstract\n\"One, \"\"two\"\"\",\"line\nbreak\"\n5\" Disks,plain\n\"He said \"yes\" twice\",x\n");

        Assert.Equal([("One, \"two\"", "line break"), ("5\" Disks", "plain"), ("He said \"yes\" twice", "x")], reading.Papers.Select(paper => (paper.Title, paper.Abstract)));
    }

    [Fact]
    public async Task Read_QuoteThatNeverCloses_CostsItsLineOnly()
    {
        var reading = await Reading.OfTextAsync("Title,Abstract,Year\nOne,a,2001\n\"Two,b,2002\nThree,\"c\",2003\nFour,\"d, e\",2004\n");

        Assert.Equal(["One", "Three", "Four"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal(3, reading.Reject.Error.Position.Line);
        Assert.Equal("\"Two,b,2002", reading.Reject.RawText);
    }

    [Fact]
    public async Task Read_RowsThatDoNotFit_AreRejectedOrFilled()
    {
        var reading = await Reading.OfTextAsync("Title,Abstract,Year\nOne\nTwo,b,2002,,\nThree,c,2003,4\n,d,2004\n\n");

        Assert.Equal(["One", "Two"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal([4L, 5L], reading.Rejects.Select(reject => reject.Error.Position.Line));
        Assert.Contains("4 cells", reading.Rejects[0].Error.Message);
    }

    [Fact]
    public async Task Read_BrokenBytes_CostTheirRow()
    {
        var reading = await Reading.OfBytesAsync(Encoding.Latin1.GetBytes("Title,Year\nOne,2001\nCaf\u00e9,2002\nThree,2003\n"));

        Assert.Equal(["One", "Three"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal((3, 4), ((int)reading.Reject.Error.Position.Line, reading.Reject.Error.Position.Column));
    }

    [Fact]
    public async Task Read_SeveralColumnsOfOneKind_TakesTheFirstThatIsFilled()
    {
        var reading = await Reading.OfTextAsync("Authors,Author full names,Title,Source title,EID\n\"Ash, A.\",\"Ash, Ann (571)\",One,Gaps,e-1\n\"Bee, B.\",,Two,,\n");

        Assert.Equal(["Ann Ash", "B. Bee"], reading.Papers.Select(paper => paper.Authors[0]));
        Assert.Equal(["e-1", null], reading.Reads.Select(read => read.OriginalId));
        Assert.Equal(["Gaps", null], reading.Papers.Select(paper => paper.Venue));
    }
}
