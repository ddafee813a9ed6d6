using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Ingest.Inputs;

/// <summary>Access to files, with the system's refusals as errors for people.</summary>
internal static class FileAccess
{
    /// <summary>Does something with a file.</summary>
    /// <exception cref="PaperGraphException">The system refuses.</exception>
    public static T Try<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"{path} cannot be read: {exception.Message}", "check that you may read it", exception);
        }
    }
}
