using System.Text;

namespace PaperGraph.Ingest.Tests.Inputs;

/// <summary>A record over 16 MB is rejected in every format, and the others are read.</summary>
public sealed class LongRecordTests
{
    private const int Length = 17 * 1024 * 1024;
    private const string Text = "The paper says something. It says it in many sentences, of which this is the second. The third tells of a method, the fourth of a result. What is told last is how the result compares with what others found before.";

    [Theory]
    [InlineData("jsonl", "{\"title\":\"One\"}\n", "{\"title\":\"", "\"}\n", "{\"title\":\"Three\"}\n", false)]
    [InlineData("jsonl", "[{\"title\":\"One\"},", "{\"title\":\"", "\"},", "{\"title\":\"Three\"}]", false)]
    [InlineData("bibtex", "@misc{a, title={One}}\n", "@misc{b, title={", "}}\n", "@misc{c, title={Three}}\n", false)]
    [InlineData("bibtex", "@misc{a, title={One}}\n", "@misc{b, title={", "}}\n", "@misc{c, title={Three}}\n", true)]
    [InlineData("ris", "TY  - JOUR\nTI  - One\nER  - \n", "TY  - JOUR\nTI  - Two\nAB  - ", "\nER  - \n", "TY  - JOUR\nTI  - Three\nER  - \n", false)]
    [InlineData("ris", "TY  - JOUR\nTI  - One\nER  - \n", "TY  - JOUR\nTI  - Two\nAB  - ", "\nER  - \n", "TY  - JOUR\nTI  - Three\nER  - \n", true)]
    [InlineData("nbib", "PMID- 1\nTI  - One\n", "PMID- 2\nTI  - Two\nAB  - ", "\n", "PMID- 3\nTI  - Three\n", false)]
    [InlineData("csv", "Title,Abstract\nOne,x\n", "Two,\"", "\"\n", "Three,x\n", false)]
    [InlineData("listing", "One\n" + Text + "\n", "Two\n", "\n", "Three\n" + Text + "\n", false)]
    public async Task Read_RecordOver16Megabytes_CostsNoOther(string format, string before, string start, string end, string after, bool overLines)
    {
        var text = new StringBuilder(before).Append(start);
        for (var i = 0; i < Length / 1024; i++)
            text.Append('x', 1022).Append(overLines ? "\n " : "xx");

        var reading = await Reading.OfTextAsync(text.Append(end).Append(after).ToString(), format);

        Assert.Equal(["One", "Three"], reading.Papers.Select(paper => paper.Title));
        Assert.Contains("longer than 16 MB", reading.Reject.Error.Message);
        Assert.True(reading.Reject.RawText.Length <= 501);
    }
}
