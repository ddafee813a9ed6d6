using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Building;
using Spectre.Console;

namespace PaperGraph.Cli.Build;

/// <summary>Shows on a terminal how far a build is, its rate and the time left; says nothing where standard error is redirected.</summary>
internal sealed class BuildProgressBar(ProgressTask task, TimeProvider time) : IProgress<BuildProgress>
{
    private readonly long _started = time.GetTimestamp();

    public static async Task<T> RunAsync<T>(Terminal terminal, Func<IProgress<BuildProgress>?, Task<T>> build)
    {
        if (!terminal.Messages.Profile.Capabilities.Interactive)
            return await build(null).ConfigureAwait(false);
        return await terminal.Messages.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(context => build(new BuildProgressBar(context.AddTask("reading"), TimeProvider.System)))
            .ConfigureAwait(false);
    }

    public void Report(BuildProgress value)
    {
        var rate = value.Records / Math.Max(0.001, time.GetElapsedTime(_started).TotalSeconds);
        task.Description = value.Phase == BuildPhase.Streaming
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Records:N0} papers, {rate:N0} a second")
            : "names to concepts, links";
        task.IsIndeterminate = value.Fraction is null;
        if (value.Fraction is { } fraction)
            task.Value = fraction * task.MaxValue;
    }
}
