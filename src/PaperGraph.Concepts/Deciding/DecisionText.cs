using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Deciding;

/// <summary>A decision in words.</summary>
public static class DecisionText
{
    /// <summary>What was decided, with the names as people write them: <c>merge CoT and chain of thought (method)</c>.</summary>
    public static string Of(Decision decision, WrittenNames names)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(names);
        var name = Written(decision.Name, decision.Other is not { } second || second.Label != decision.Name.Label);
        var other = decision.Other is { } key ? Written(key, key.Label != decision.Name.Label) : "";
        return decision.Kind switch
        {
            DecisionKind.Merge => $"merge {name} and {other}",
            DecisionKind.Split => decision.Other is null ? $"split {name} from every other name" : $"split {name} from {other}",
            DecisionKind.Retype => $"retype {name} to {Word(decision.Other!.Value)}",
            DecisionKind.Hide => $"hide {name}",
            _ => decision.Other is null ? $"keep {name}" : $"keep {name} and {other} apart",
        };

        string Written(NameKey key, bool withKind) => withKind ? $"{names.Write(key)} ({Word(key)})" : names.Write(key);
    }

    private static string Word(NameKey key) => key.Label.ToString().ToLowerInvariant();
}
