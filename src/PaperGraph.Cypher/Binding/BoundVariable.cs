namespace PaperGraph.Cypher.Binding;

/// <summary>A variable with its place in the frame. Each is one object: two of one name in different scopes are two.</summary>
/// <param name="name">The name; one that no text can have where the statement names none.</param>
/// <param name="slot">Its place in the frame; every variable of a statement has one of its own, subqueries included.</param>
/// <param name="type">What it holds.</param>
internal sealed class BoundVariable(string name, int slot, StaticType type)
{
    public string Name => name;

    public int Slot => slot;

    public StaticType Type => type;

    /// <summary>Whether the statement gave it no name.</summary>
    public bool IsAnonymous { get; init; }

    public override string ToString() => $"{name}@{slot}";
}
