using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Rejects;
using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.Rejects;

public sealed class RejectsFileTests
{
    [Fact]
    public async Task Rejected_Records_AreLinesOfJson()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rejects.jsonl", "of an older build");
        await using (var rejects = new RejectsFile(path))
        {
            await rejects.RejectedAsync(new(new SourceError(new("a b.jsonl", 3, 7), "the title is no 'text'", "line", "hint"), "{\"é\":\n1}"), TestContext.Current.CancellationToken);
            await rejects.RejectedAsync(new(new SourceError(new("-", 0), "cut"), ""), TestContext.Current.CancellationToken);
            Assert.Equal(2, rejects.Count);
        }

        Assert.Equal(
            """
            {"file":"a b.jsonl","line":3,"column":7,"reason":"the title is no 'text'","text":"{\"é\":\n1}"}
            {"file":"-","line":0,"column":0,"reason":"cut","text":""}

            """.ReplaceLineEndings("\n"), File.ReadAllText(path));
    }

    [Fact]
    public async Task Warned_Only_LeavesNoFile()
    {
        using var folder = new TemporaryFolder();
        await using (var rejects = new RejectsFile(folder.At("rejects.jsonl")))
            await rejects.WarnedAsync(new PaperReading.Warned(new SourceError(new("a", 1), "odd")), TestContext.Current.CancellationToken);

        Assert.False(File.Exists(folder.At("rejects.jsonl")));
    }
}
