namespace PaperGraph.Export.Files;

/// <summary>
/// Lets writers that know only synchronous streams write to one that may take its time: they fill it, and it is drained
/// between two elements.
/// </summary>
internal sealed class OutputBuffer(Stream output) : MemoryStream(Threshold * 2)
{
    private const int Threshold = 1 << 16;

    /// <summary>Hands on what has come together, if it is worth it.</summary>
    public ValueTask DrainIfLargeAsync(CancellationToken cancellationToken) =>
        Length < Threshold ? ValueTask.CompletedTask : DrainAsync(cancellationToken);

    /// <summary>Hands on all that has come together.</summary>
    public async ValueTask DrainAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellationToken).ConfigureAwait(false);
        SetLength(0);
    }
}
