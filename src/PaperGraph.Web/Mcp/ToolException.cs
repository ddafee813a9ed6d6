namespace PaperGraph.Web.Mcp;

/// <summary>Ends a tool's work for a reason that an agent can do something about.</summary>
internal sealed class ToolException(string message, string? hint = null) : Exception(message)
{
    /// <summary>What to try.</summary>
    public string? Hint => hint;
}
