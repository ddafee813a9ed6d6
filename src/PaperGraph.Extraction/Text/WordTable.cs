namespace PaperGraph.Extraction.Text;

/// <summary>Reads the word lists that are part of the program: lines of a name, a colon and words; <c>#</c> begins a comment line.</summary>
internal static class WordTable
{
    public static IEnumerable<(string Name, string[] Words)> Read(string resource)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program holds no word list {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
                yield return (line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>Every word of the lines whose name begins so, with the rest of the name; a later line wins.</summary>
    public static Dictionary<string, string> ReadInverted(string resource, string prefix)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in Read(resource))
        {
            foreach (var word in words)
            {
                if (name.StartsWith(prefix, StringComparison.Ordinal))
                    names[word] = name[prefix.Length..];
            }
        }

        return names;
    }
}
