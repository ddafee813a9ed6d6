using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary>Tells how a run ended.</summary>
internal static class Outcome
{
    /// <summary>The exit code: 0, or 1 after a message of what went wrong.</summary>
    public static async Task<int> OfAsync(Func<Task> run)
    {
        try
        {
            await run().ConfigureAwait(false);
            return 0;
        }
        catch (PaperGraphException exception)
        {
            await Console.Error.WriteLineAsync(exception.Hint == null ? exception.Message : $"{exception.Message}\n{exception.Hint}").ConfigureAwait(false);
            return 1;
        }
    }
}
