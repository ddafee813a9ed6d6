namespace PaperGraph.Ingest.Tests.Ris;

/// <summary>Rules 14 to 17: RIS.</summary>
public sealed class RisReaderTests
{
    [Fact] // rule 14
    public async Task Read_LinesWithoutTag_ContinueTheValue()
    {
        var reading = await Reading.OfTextAsync("\uFEFFExport of 2 records\n\nTY  - JOUR\nTI  - \nA Title\n  over lines\nAB  - First line\nTo - be or XY- not\nlast\nER  - \n\nTY  - JOUR\nTI  - Second\n");

        Assert.Equal([("A Title over lines", "First line To - be or XY- not last"), ("Second", "")], reading.Papers.Select(paper => (paper.Title, paper.Abstract)));
        Assert.Empty(reading.Warnings);
    }

    [Fact] // rule 14
    public async Task Read_NewTypeWithoutEnd_EndsTheRecord()
    {
        var reading = await Reading.OfTextAsync("TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  -\nAU  - Ash, A.\nTI  - Three\nER  - ");

        Assert.Equal(["One", "Two", "Three"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal(6, Assert.Single(reading.Warnings).Error.Position.Line);
    }

    [Theory] // rule 14
    [InlineData("ty  - jour\nti  - One\ner  - ")]
    [InlineData("TY - JOUR\nTI - One\nER - ")]
    [InlineData("TY  -  JOUR\nTI  -  One\nER  -")]
    public async Task Read_TagsWrittenLoosely_AreReadAllTheSame(string text)
    {
        var reading = await Reading.OfTextAsync(text);

        Assert.Equal("One", reading.Paper.Title);
    }

    [Theory] // rule 15
    [InlineData("JOUR", "TI  - A\nT1  - B\nCT  - C", "A")]
    [InlineData("JOUR", "T1  - B\nCT  - C", "B")]
    [InlineData("JOUR", "CT  - C", "C")]
    [InlineData("BOOK", "BT  - D", "D")]
    public async Task Read_Title_ByTheTagsPresent(string type, string fields, string title)
    {
        var reading = await Reading.OfTextAsync($"TY  - {type}\n{fields}\nER  - ");

        Assert.Equal(title, reading.Paper.Title);
    }

    [Theory] // rule 15
    [InlineData("JOUR", "JA  - A\nT2  - B\nJO  - C\nJF  - D", "D")]
    [InlineData("JOUR", "J2  - A\nT2  - B", "B")]
    [InlineData("CONF", "JF  - D\nC3  - E\nT2  - B", "B")]
    [InlineData("CPAPER", "JF  - D\nC3  - E", "E")]
    [InlineData("CHAP", "BT  - Book\nJF  - D", "Book")]
    public async Task Read_Venue_ByTypeAndOrder(string type, string fields, string venue)
    {
        var reading = await Reading.OfTextAsync($"TY  - {type}\nTI  - T\n{fields}\nER  - ");

        Assert.Equal(venue, reading.Paper.Venue);
    }

    [Theory] // rule 15
    [InlineData("AB  - one\nAB  - two", "one two")]
    [InlineData("N2  - note", "note")]
    [InlineData("N2  - short\nAB  - rather long", "rather long")]
    [InlineData("AB  - short\nN2  - rather long", "rather long")]
    public async Task Read_Abstract_IsTheLonger(string fields, string expected)
    {
        var reading = await Reading.OfTextAsync($"TY  - JOUR\nTI  - T\n{fields}\nER  - ");

        Assert.Equal(expected, reading.Paper.Abstract);
    }

    [Theory] // rule 16
    [InlineData("PY  - 2010\nDA  - Sep", 2010)]
    [InlineData("PY  - \nY1  - 2009/12/01/Winter\nDA  - 2008", 2009)]
    [InlineData("PY  - in press\nDA  - May 2011\nY2  - 2015/01/02", 2011)]
    [InlineData("Y2  - 2015/01/02", null)]
    public async Task Read_Year_IsNeverTheDateOfAccess(string fields, int? year)
    {
        var reading = await Reading.OfTextAsync($"TY  - JOUR\nTI  - T\n{fields}\nER  - ");

        Assert.Equal(year, reading.Paper.Year);
    }

    [Fact] // rules 15, 17
    public async Task Read_Authors_InFileOrderWithoutEditors()
    {
        var reading = await Reading.OfTextAsync("TY  - JOUR\nTI  - T\nA2  - Editor, E.\nAU  - Smith, J. A., Jr.\nA1  - Smith JA\nAU  - World Health Group\nAU  - Smith, John; Doe, Jane\nED  - Other, O.\nA3  - Third, T.\nER  - ");

        Assert.Equal(["J. A. Smith Jr.", "JA Smith", "World Health Group", "John Smith", "Jane Doe"], reading.Paper.Authors);
    }

    [Theory] // rule 17
    [InlineData("DO  - https://doi.org/10.5555/ABC", "10.5555/abc")]
    [InlineData("UR  - https://doi.org/10.5555/abc", "10.5555/abc")]
    [InlineData("M3  - doi: 10.5555/abc", "10.5555/abc")]
    [InlineData("N1  - 10.5555/abc; cited by 3", "10.5555/abc")]
    [InlineData("N1  - Cited by 3", null)]
    public async Task Read_Doi_WhereverItStands(string fields, string? doi)
    {
        var reading = await Reading.OfTextAsync($"TY  - JOUR\nTI  - T\n{fields}\nER  - ");

        Assert.Equal(doi, reading.Paper.Doi);
    }

    [Fact]
    public async Task Read_NoTitle_IsRejectedAtTheRecordsLine()
    {
        var reading = await Reading.OfTextAsync("TY  - JOUR\nTI  - T\nID  - 7\nER  - \n\nTY  - JOUR\nAU  - Ash, A.\nER  - \n");

        Assert.Equal("7", Assert.Single(reading.Reads).OriginalId);
        Assert.Equal(6, reading.Reject.Error.Position.Line);
    }
}
