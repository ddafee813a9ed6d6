using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Decisions;

/// <summary>A decision in words.</summary>
internal static class DecisionText
{
    public static string Of(Decision decision, WrittenNames names)
    {
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
