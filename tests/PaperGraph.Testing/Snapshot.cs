using System.Runtime.CompilerServices;
using Xunit;

namespace PaperGraph.Testing;

/// <summary>
/// Compares what people see with a file that was reviewed: <c>Expectations/NAME.txt</c> beside the test. With
/// PAPERGRAPH_ACCEPT=1 the file is written instead; review its difference like code.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails unless the text equals the expectation, line ends aside.</summary>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Expectations", name + ".txt");
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"No expectation {path}. Run once with PAPERGRAPH_ACCEPT=1 and review it. Actual:\n{text}");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
