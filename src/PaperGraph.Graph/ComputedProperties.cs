using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph;

/// <summary>Which relationships have evidence, and what of them a provider is asked for.</summary>
internal static class ComputedProperties
{
    public static Value Evidence(IPropertyProvider provider, string type, string startId, Func<string, Value> property)
    {
        if (property(PropertyNames.Start) is not { Kind: ValueKind.Integer } start || !HasEvidence(type))
            return Value.Null;
        var stated = property(PropertyNames.Paper);
        var paper = stated.Kind == ValueKind.String ? stated.AsString() : startId;
        return provider.FindSentence(paper, property(PropertyNames.Field) == Value.Of(PropertyNames.Title), start.AsInteger());
    }

    private static bool HasEvidence(string type) => GraphSchema.OfType(type).Any(definition => definition.Name == PropertyNames.Evidence);
}
