using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Hosting;

/// <summary>The lexicon that the options ask for.</summary>
internal static class LexiconFile
{
    /// <summary>The shipped lexicon, with the user's own before it.</summary>
    /// <exception cref="PaperGraphException">The file cannot be read, or a line of it is no entry.</exception>
    public static Lexicon Load(string? path)
    {
        if (path is null)
            return Lexicon.Shipped;
        try
        {
            using var reader = File.OpenText(path);
            var reading = LexiconReader.Read(reader, path);
            return reading.Errors.IsEmpty
                ? Lexicon.Shipped.With(reading.Entries)
                : throw new PaperGraphException(ErrorKind.Input, string.Join(Environment.NewLine, reading.Errors), """{"type":"Method","name":"…","aliases":["…"]} on each line""");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"The lexicon {path} cannot be read: {error.Message}", innerException: error);
        }
    }
}
