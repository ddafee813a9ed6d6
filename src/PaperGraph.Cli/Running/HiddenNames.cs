using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;

namespace PaperGraph.Cli.Running;

/// <summary>Names that a person hid: they are not unknown, and can be had back.</summary>
internal static class HiddenNames
{
    /// <summary>The decision that hid what a text names: a name, or an id such as <c>benchmark/gsm8k</c>; null where none did.</summary>
    public static async ValueTask<Decision?> FindAsync(IGraphStore store, string text, CancellationToken cancellationToken)
    {
        string[] names = [NameNormalizer.Normalize(text), NameNormalizer.Normalize(text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..])];
        var decisions = await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        return decisions.FirstOrDefault(decision => decision is { Kind: DecisionKind.Hide, IsTakenBack: false } && names.Contains(decision.Name.NormalForm, StringComparer.Ordinal));
    }

    /// <summary>What a person is told of it: what was decided, when and why.</summary>
    public static string Describe(Decision decision) =>
        $"was hidden on {decision.At.UtcDateTime:yyyy-MM-dd} (decision {decision.ShortId}){(decision.Note.Length == 0 ? "" : ": " + decision.Note)}.";
}
