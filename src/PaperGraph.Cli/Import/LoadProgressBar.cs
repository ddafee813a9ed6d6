using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Import;

/// <summary>Shows on a terminal how much of a graph has been read; says nothing where standard error is redirected.</summary>
internal sealed class LoadProgressBar(StatusContext status) : IProgress<LoadCount>
{
    public static async Task<T> RunAsync<T>(Terminal terminal, Func<IProgress<LoadCount>?, Task<T>> load) =>
        terminal.Messages.Profile.Capabilities.Interactive
            ? await terminal.Messages.Status().StartAsync("reading", context => load(new LoadProgressBar(context))).ConfigureAwait(false)
            : await load(null).ConfigureAwait(false);

    public void Report(LoadCount value) =>
        status.Status(string.Create(CultureInfo.InvariantCulture, $"{value.Nodes:N0} nodes, {value.Relationships:N0} relationships"));
}
