using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.Inputs;

/// <summary>Opens inputs of papers: JSON Lines, BibTeX, RIS, nbib, CSV and TSV, and the text of a listing page, plain or gzip.</summary>
public static class PaperSources
{
    private const string StandardInput = "-";

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. InputFormat.All.Select(format => format.Name)];

    /// <summary>
    /// The sources of the inputs, in their order. An input is a file; a folder, of which every file of a known format is read,
    /// also in its subfolders, and each other file gives a warning; a pattern with <c>*</c>, <c>?</c> or <c>**</c>; or
    /// <c>-</c> for standard input. Files of a folder or pattern come in ordinal order of their paths.
    /// </summary>
    /// <exception cref="PaperGraphException">
    /// A path is missing, a pattern or folder holds nothing, or a file is empty, binary or of no known format (Input); the
    /// format is unknown, or there is no standard input (Usage).
    /// </exception>
    public static IReadOnlyList<IPaperSource> Open(IReadOnlyList<string> inputs, InputOptions options)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        var format = options.Format is null ? null : InputFormat.Named(options.Format);
        return [.. inputs.SelectMany(input => Open(input, options, format))];
    }

    private static IEnumerable<IPaperSource> Open(string input, InputOptions options, InputFormat? format)
    {
        if (input == StandardInput)
            return [OpenStandardInput(options, format)];
        if (File.Exists(input))
            return [OpenFile(input, options, format)];
        if (Directory.Exists(input))
            return OpenFolder(input, options, format);
        var files = GlobPattern.IsPattern(input) ? GlobPattern.Find(input) : throw Missing(input);
        return files.Count > 0
            ? files.Select(file => OpenFile(file, options, format))
            : throw new PaperGraphException(ErrorKind.Input, $"No file fits {input}.", "quote the pattern so that the shell leaves it alone; ** goes through folders");
    }

    private static PaperSource OpenStandardInput(InputOptions options, InputFormat? format)
    {
        var open = options.StandardInput ?? throw new PaperGraphException(ErrorKind.Usage, "There is no standard input to read.", "give a file");
        var content = new Records.InputContent(StandardInput, options.Source ?? "stdin", open, canReopen: false);
        return new PaperSource(content, FileAccess.Try("standard input", () => PaperSource.Check(content, format)));
    }

    private static PaperSource OpenFile(string path, InputOptions options, InputFormat? format)
    {
        var content = Content(path, options);
        var found = FileAccess.Try(path, () => PaperSource.Check(content, format));
        content.Release();
        return new PaperSource(content, found);
    }

    private static List<IPaperSource> OpenFolder(string folder, InputOptions options, InputFormat? format)
    {
        var sources = FileAccess.Try(folder, () => FolderFiles.Find(folder)).ConvertAll(path => OpenFileOfFolder(path, options, format));
        return sources.Exists(source => source is PaperSource)
            ? sources
            : throw new PaperGraphException(ErrorKind.Input, $"The folder {folder} holds no file of papers.", "JSON Lines, BibTeX, RIS, nbib, CSV, TSV, or the text of a listing page; plain or gzip");
    }

    private static IPaperSource OpenFileOfFolder(string path, InputOptions options, InputFormat? format)
    {
        var content = Content(path, options);
        var found = FileAccess.Try(path, () => FormatDetector.Detect(content, out var reason) is { } detected ? (Format: detected, "") : (null, reason));
        content.Release();
        return found.Format is null ? new IgnoredFile(path, found.Item2) : new PaperSource(content, format ?? found.Format);
    }

    private static Records.InputContent Content(string path, InputOptions options) =>
        new(path, options.Source ?? Path.GetFileName(path), () => File.OpenRead(path), canReopen: true);

    private static PaperGraphException Missing(string path) =>
        new(ErrorKind.Input, $"There is no file or folder {path}.", "check the spelling; paths are taken from the current folder");
}
