using PaperGraph.Core.Sources;

namespace PaperGraph.Ingest.Records;

/// <summary>
/// Reads one format. Synchronous, because a file system answers at once and a call for each line costs more than the line;
/// the caller looks at its cancellation token between records.
/// </summary>
internal interface IRecordReader
{
    /// <summary>Every record of the input once, in its order, with warnings between.</summary>
    IEnumerable<PaperReading> Read(InputContent content);
}
