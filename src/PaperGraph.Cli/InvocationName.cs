namespace PaperGraph.Cli;

/// <summary>How the user starts this program, for the commands that messages propose.</summary>
internal static class InvocationName
{
    /// <summary><c>papergraph</c> where it is installed, the <c>dotnet run</c> line where it runs from a checkout.</summary>
    public static string Prefix { get; } = RunsFromCheckout() ? "dotnet run -c Release --project src/PaperGraph.Cli --" : "papergraph";

    /// <summary>The program that runs now, with its whole path, as another starts it: itself, or <c>dotnet</c> and its assembly.</summary>
    public static IReadOnlyList<string> Program { get; } =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) != "dotnet" ? [path] : ["dotnet", Path.GetFullPath(Environment.GetCommandLineArgs()[0])];

    private static bool RunsFromCheckout()
    {
        var project = Path.Combine("src", "PaperGraph.Cli");
        return AppContext.BaseDirectory.Contains(Path.Combine(project, "bin"), StringComparison.Ordinal)
            && File.Exists(Path.Combine(Directory.GetCurrentDirectory(), project, "PaperGraph.Cli.csproj"));
    }
}
