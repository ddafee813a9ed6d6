namespace PaperGraph.Cypher.Diagnostics;

/// <summary>When an error was found.</summary>
public enum CypherPhase
{
    /// <summary>Before anything ran.</summary>
    CompileTime,

    /// <summary>While rows were made.</summary>
    Runtime,
}
