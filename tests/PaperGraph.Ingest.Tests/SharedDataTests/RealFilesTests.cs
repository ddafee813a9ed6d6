using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.SharedDataTests;

/// <summary>Every record of real exports is accounted for; the 26 rejects are rows of one table that have no title.</summary>
public sealed class RealFilesTests
{
    [Theory]
    [InlineData("bibtex", "mcda_wos.bib", 210, 0, 26)]
    [InlineData("bibtex", "scopus.bib", 263, 0, 1)]
    [InlineData("ris", "schoot-lgmm-ptsd-included-1.ris", 363, 0, 167)]
    [InlineData("ris", "schoot-lgmm-ptsd-included-2.ris", 38, 0, 12)]
    [InlineData("csv", "ACEInhibitors.csv", 2518, 26, 304)]
    [InlineData("csv", "Bannach-Brown_2019.csv", 1993, 0, 394)]
    [InlineData("csv", "schoot-lgmm-ptsd-included-1.csv", 363, 0, 167)]
    public async Task Read_RealExport_EveryRecordIsAccountedFor(string folder, string file, int read, int rejected, int withoutAbstract)
    {
        var reading = await Reading.OfFileAsync(SharedData.At("data", "formats", folder, file));

        Assert.Equal((read, rejected, withoutAbstract), (reading.Reads.Count, reading.Rejects.Count, reading.Papers.Count(paper => paper.Abstract.Length == 0)));
    }

    [Fact]
    public async Task Read_Corpus_EveryRecordIsRead()
    {
        var reading = await Reading.OfFileAsync(SharedData.At("data", "corpus", "papers-50k.jsonl.gz"));

        Assert.Equal((49_940, 0), (reading.Reads.Count, reading.Rejects.Count));
        Assert.DoesNotContain(reading.Papers, paper => paper.Title.Contains('\uFFFD'));
    }

    [Theory]
    [InlineData("arxivData.json", 839)]
    [InlineData("arxiv_cs.json", 500)]
    public async Task Read_ArrayOfObjects_EveryRecordIsRead(string file, int read)
    {
        var reading = await Reading.OfFileAsync(SharedData.At("data", "formats", "arxiv-json-array", file));

        Assert.Equal((read, 0), (reading.Reads.Count, reading.Rejects.Count));
    }
}
