using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Storage;

/// <summary>
/// What a person decided about names, kept beside the papers so that it outlives every rebuild. It is about name keys, not ids: an id
/// follows from the papers that there are, a key does not. What resolution joins of its own accord is no decision.
/// </summary>
public sealed record Decision
{
    private const int ShortIdLength = 7;

    private Decision()
    {
    }

    /// <summary>What was decided.</summary>
    public DecisionKind Kind { get; private init; }

    /// <summary>The name that it is about, by the label that papers give it; of a merge or a keep of two the smaller.</summary>
    public NameKey Name { get; private init; }

    /// <summary>
    /// Of a merge or a keep of two the larger name, of a split the name that it is kept apart from, of a retype the same name by its new
    /// label; null for the others.
    /// </summary>
    public NameKey? Other { get; private init; }

    /// <summary>When it was made or taken back; the later of two that contradict each other holds.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who made it; empty where that is not known.</summary>
    public string By { get; init; } = "";

    /// <summary>Why; empty where nothing was said.</summary>
    public string Note { get; init; } = "";

    /// <summary>
    /// Whether it was taken back and holds no more. It stays on record, so that another store that still has it learns of that.
    /// </summary>
    public bool IsTakenBack { get; init; }

    /// <summary>
    /// What it is kept under, readable: kind and names. A decision made twice is one, and so is a retype to another label than before.
    /// </summary>
    public string Id => Other is { } other && Kind != DecisionKind.Retype ? $"{Word} {Name} | {other}" : $"{Word} {Name}";

    /// <summary>The first hexadecimal digits of the id's SHA-256: what a person types instead of it. Two decisions may share it.</summary>
    public string ShortId => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id)))[..ShortIdLength];

    private string Word => Kind.ToString().ToLowerInvariant();

    /// <summary>Two names mean one concept, in whatever order they are given.</summary>
    public static Decision Merge(NameKey name, NameKey other, DateTimeOffset at) => Of(DecisionKind.Merge, name, other, at);

    /// <summary>A name is kept apart from another, or from all.</summary>
    public static Decision Split(NameKey name, NameKey? from, DateTimeOffset at) => Of(DecisionKind.Split, name, from, at);

    /// <summary>A name is of another kind.</summary>
    public static Decision Retype(NameKey name, ConceptLabel label, DateTimeOffset at) => Of(DecisionKind.Retype, name, name with { Label = label }, at);

    /// <summary>A name is no concept.</summary>
    public static Decision Hide(NameKey name, DateTimeOffset at) => Of(DecisionKind.Hide, name, null, at);

    /// <summary>A name is a concept, one, and of its kind; or two names are two concepts: it is right as it is, and needs no review.</summary>
    public static Decision Keep(NameKey name, NameKey? other, DateTimeOffset at) => Of(DecisionKind.Keep, name, other, at);

    /// <summary>The same, taken back.</summary>
    public Decision TakeBack(DateTimeOffset at) => this with { IsTakenBack = true, At = at };

    /// <summary>The same, not before another that it replaces: whoever made it knew that one, whatever the clock there said.</summary>
    public Decision After(Decision earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return At > earlier.At ? this : this with { At = earlier.At.AddTicks(1) };
    }

    /// <summary>A decision from its parts, as a store keeps them.</summary>
    /// <exception cref="ArgumentException">The parts do not fit the kind.</exception>
    public static Decision Of(DecisionKind kind, NameKey name, NameKey? other, DateTimeOffset at)
    {
        var fits = kind switch
        {
            DecisionKind.Merge => other is { } second && second != name,
            DecisionKind.Split or DecisionKind.Keep => other != name,
            DecisionKind.Retype => other is { } retyped && retyped.NormalForm == name.NormalForm && retyped.Label != name.Label,
            DecisionKind.Hide => other is null,
            _ => false,
        };
        if (!fits || string.IsNullOrEmpty(name.NormalForm) || other is { NormalForm: null or "" })
            throw new ArgumentException($"'{kind}' is not decided about {name} and {other?.ToString() ?? "no other name"}.");
        var swap = kind is DecisionKind.Merge or DecisionKind.Keep && other < name;
        return new() { Kind = kind, Name = swap ? other!.Value : name, Other = swap ? name : other, At = at };
    }
}
