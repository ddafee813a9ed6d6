using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.SharedDataTests;

/// <summary>Every record of real exports is accounted for.</summary>
public sealed class RealFilesTests
{
    [Theory]
    [InlineData("bibtex", "mcda_wos.bib", 210, 0, 0)]
    [InlineData("bibtex", "scopus.bib", 263, 0, 0)]
    [InlineData("ris", "schoot-lgmm-ptsd-included-1.ris", 363, 0, 0)]
    [InlineData("ris", "schoot-lgmm-ptsd-included-2.ris", 38, 0, 0)]
    [InlineData("csv", "ACEInhibitors.csv", 2544, 0, 0)]
    [InlineData("csv", "Bannach-Brown_2019.csv", 1993, 0, 0)]
    [InlineData("csv", "schoot-lgmm-ptsd-included-1.csv", 363, 0, 0)]
    public async Task Read_RealExport_EveryRecordIsAccountedFor(string folder, string file, int read, int rejected, int withoutAbstract)
    {
        var reading = await Reading.OfFileAsync(SharedData.At("data", "formats", folder, file));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', reading.Rejects.Take(20).Select(r => r.Error.ToString())));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', reading.Warnings.Take(20).Select(r => r.Error.ToString())));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', reading.Papers.Take(5).Select(p => p + " // " + string.Join(" | ", p.Authors))));

        Assert.Equal((read, rejected, withoutAbstract), (reading.Reads.Count, reading.Rejects.Count, reading.Papers.Count(paper => paper.Abstract.Length == 0)));
    }
}
