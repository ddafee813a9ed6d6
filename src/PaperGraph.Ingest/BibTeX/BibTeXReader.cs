using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>Reads BibTeX and biblatex, entry by entry.</summary>
internal sealed class BibTeXReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<PaperReading> Read(InputContent content)
    {
        var parents = BibParents.Find(content);
        var macros = new BibMacros();
        var cutter = new BibEntryCutter(new TextLines(content.Open()));
        while (cutter.TryRead(out var chunk))
        {
            if (chunk.End == BibChunkEnd.TooLong)
                yield return content.Reject(chunk.Line, 0, TooLong.Record, chunk.Text);
            else if (chunk.End == BibChunkEnd.EndOfFile && content.Damage is not null)
                content.LastRecord = (chunk.Line, chunk.Text);
            else if (chunk.IsMacro && BrokenText.Find(content, chunk.Line, chunk.Text) is { } broken)
                yield return new PaperReading.Warned(broken.Error);
            else if (BibEntryStart.TypeOf(chunk.Text) is not ("comment" or "preamble"))
            {
                var entry = new BibEntryParser(chunk, macros).Parse();
                var parent = entry["crossref"] is { } key && parents.TryGetValue(key.Trim(), out var found) ? found : (BibParent?)null;
                foreach (var reading in chunk.IsMacro ? Oddities(content, entry) : BibRecord.Read(content, chunk, entry, parent))
                    yield return reading;
            }
        }
    }

    private static IEnumerable<PaperReading> Oddities(InputContent content, BibEntry entry) =>
        entry.Oddities.Select(oddity => content.Warn(oddity.Line, 0, oddity.Message));
}
