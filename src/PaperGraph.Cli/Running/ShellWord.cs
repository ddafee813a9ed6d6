using System.Buffers;

namespace PaperGraph.Cli.Running;

/// <summary>A word of a command that people copy into a shell.</summary>
internal static class ShellWord
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:@%+,");

    /// <summary>
    /// The word as a POSIX shell takes it for what it is: as it stands, or in single quotes, between which nothing means anything else. On
    /// Windows, where paths have backslashes and not every shell knows single quotes, in double ones.
    /// </summary>
    public static string Of(string word)
    {
        if (word.Length > 0 && word.All(IsPlain))
            return word;
        return OperatingSystem.IsWindows() ? $"\"{word}\"" : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(char character) =>
        Plain.Contains(character) || (character > '\x9f' && char.IsLetterOrDigit(character)) || (character == '\\' && OperatingSystem.IsWindows());
}
