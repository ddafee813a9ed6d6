using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Cli.Running;

/// <summary>Keeps a command from writing its output over what it reads.</summary>
internal static class OutputGuard
{
    private static readonly string[] StoreFiles = ["", "-wal", "-shm", ".lock"];

    /// <summary>Refuses an output that is the store, one of the files beside it, or an input; links are followed.</summary>
    /// <exception cref="PaperGraphException">It is one of them.</exception>
    public static void Check(string output, string store, params IEnumerable<string> inputs)
    {
        var target = Resolve(output);
        var taken = StoreFiles.Select(end => store + end).Concat(inputs).FirstOrDefault(path => Resolve(path) == target);
        if (taken is not null)
            throw new PaperGraphException(ErrorKind.Usage, $"'{output}' would overwrite {taken}, which this command needs.", "another file");
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
