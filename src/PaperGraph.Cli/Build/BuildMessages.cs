using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Rejects;

namespace PaperGraph.Cli.Build;

/// <summary>Shows the first few rejects and warnings, files every reject, and says at the end what they come to.</summary>
internal sealed class BuildMessages(RejectsFile rejects, Terminal terminal) : IBuildListener
{
    private const int Shown = 5;
    private int _warnings;
    private int _rejected;

    public ValueTask RejectedAsync(PaperReading.Rejected record, CancellationToken cancellationToken = default)
    {
        if (_rejected++ < Shown)
            terminal.Say($"rejected: {record.Error}");
        return rejects.RejectedAsync(record, cancellationToken);
    }

    public ValueTask WarnedAsync(PaperReading.Warned record, CancellationToken cancellationToken = default)
    {
        if (_warnings++ < Shown)
            terminal.Say($"note: {record.Error}");
        return rejects.WarnedAsync(record, cancellationToken);
    }

    /// <summary>Tells what was not read and gives the exit code.</summary>
    public int Conclude(BuildSummary summary)
    {
        foreach (var error in summary.Unreadable)
            terminal.Say(error.Hint is null ? $"error: {error.Message}" : $"error: {error.Message}{Environment.NewLine}  try: {error.Hint}");
        if (_warnings > Shown)
            terminal.Say($"note: {_warnings - Shown} more notes of this kind");
        if (summary.Rejected > 0)
            terminal.Say($"{(summary.TooManyRejects ? "error" : "note")}: {summary.Rejected} of {Session.Count(summary.Read, "record")} could not be read; they stand with their reasons in {rejects.Location}");
        if (summary.TooManyRejects)
            terminal.Say("  try: mend them and build again, or allow them with --max-rejects; everything else is stored");
        return summary.Unreadable.Count > 0 ? ExitCode.Input : summary.TooManyRejects ? ExitCode.TooManyRejects : ExitCode.Success;
    }
}
