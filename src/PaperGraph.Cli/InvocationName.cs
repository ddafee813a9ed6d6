namespace PaperGraph.Cli;

/// <summary>How the user starts this program, for the commands that messages propose.</summary>
internal static class InvocationName
{
    /// <summary><c>papergraph</c> where it is installed, the <c>dotnet run</c> line where it runs from a checkout.</summary>
    public static string Prefix { get; } = RunsFromCheckout() ? "dotnet run -c Release --project src/PaperGraph.Cli --" : "papergraph";

    private static bool RunsFromCheckout()
    {
        var project = Path.Combine("src", "PaperGraph.Cli");
        return AppContext.BaseDirectory.Contains(Path.Combine(project, "bin"), StringComparison.Ordinal)
            && File.Exists(Path.Combine(Directory.GetCurrentDirectory(), project, "PaperGraph.Cli.csproj"));
    }
}
