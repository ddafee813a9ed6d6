using PaperGraph.Core.Sources;

namespace PaperGraph.Core.Building;

/// <summary>Hears of records that were rejected or odd, as they come.</summary>
public interface IBuildListener
{
    /// <summary>A record was not taken.</summary>
    ValueTask RejectedAsync(PaperReading.Rejected record, CancellationToken cancellationToken = default);

    /// <summary>A record was taken, but something in it is odd.</summary>
    ValueTask WarnedAsync(PaperReading.Warned record, CancellationToken cancellationToken = default);
}
