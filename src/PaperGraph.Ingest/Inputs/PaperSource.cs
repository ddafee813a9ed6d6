using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Detection;
using PaperGraph.Ingest.Records;

namespace PaperGraph.Ingest.Inputs;

/// <summary>The papers of one file or stream.</summary>
internal sealed class PaperSource(InputContent content, InputFormat? format) : IPaperSource
{
    /// <inheritdoc/>
    public string Name => content.Name;

    /// <inheritdoc/>
    public double? Fraction => content.Fraction;

    /// <summary>The format of an input that can be read.</summary>
    /// <exception cref="Core.Diagnostics.PaperGraphException">It is empty, binary or of no known format.</exception>
    public static InputFormat Check(InputContent content, InputFormat? format)
    {
        if (format is null)
            return FormatDetector.Detect(content, out var reason) ?? throw FormatDetector.Error(content.Name, reason);
        var refusal = FormatDetector.Refuse(content.Peek(TextHead.Size), content.Damage);
        return refusal is null ? format : throw FormatDetector.Error(content.Name, refusal);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<PaperReading> ReadAsync(CancellationToken cancellationToken = default) => Read(cancellationToken).ToAsyncEnumerable();

    private IEnumerable<PaperReading> Read(CancellationToken cancellationToken)
    {
        using (content)
        {
            var reader = FileAccess.Try(Name, () => Check(content, format)).Reader;
            using var readings = reader.Read(content).GetEnumerator();
            while (FileAccess.Try(Name, readings.MoveNext))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return readings.Current;
            }

            if (content.Damage is { } damage)
            {
                const string Hint = "fetch the file again; what stands before this place was read";
                yield return content.Reject(content.LastRecord.Line, 0, damage, content.LastRecord.Text ?? "", hint: Hint);
                throw new PaperGraphException(ErrorKind.Input, $"{Name} was read only in part: {damage}.", Hint);
            }
        }
    }
}
