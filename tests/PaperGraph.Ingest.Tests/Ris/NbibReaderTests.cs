namespace PaperGraph.Ingest.Tests.Ris;

/// <summary>Rule 18: nbib.</summary>
public sealed class NbibReaderTests
{
    private const string Text = """

        PMID- 123
        DP  - 2019 Nov-Dec
        DEP - 20180101
        TI  - A title that goes on
              in the next line
        LID - S1-2 [pii]
        LID - 10.5555/Abc [doi]
        AB  - An abstract
              of two lines.
        CI  - (c) The owners.
        FAU - Smith, John A
        AU  - Smith JA
        AU  - Doe J
        FAU - Roe, Richard
        AU  - Roe R
        CN  - The Health Group
        FIR - Investigator, Ivan
        IR  - Investigator I
        JT  - Journal of gaps

        PMID- 124
        BTI - A book
        """;

    [Fact]
    public async Task Read_Records_ByTheirTags()
    {
        var reading = await Reading.OfTextAsync(Text);

        var paper = reading.Papers[0];
        Assert.Equal(("A title that goes on in the next line", "An abstract of two lines.", 2019, "10.5555/abc", "Journal of gaps"), (paper.Title, paper.Abstract, paper.Year, paper.Doi, paper.Venue));
        Assert.Equal(["John A Smith", "J Doe", "Richard Roe", "The Health Group"], paper.Authors);
        Assert.Equal(["123", "124"], reading.Reads.Select(read => read.OriginalId));
        Assert.Equal("A book", reading.Papers[1].Title);
    }
}
