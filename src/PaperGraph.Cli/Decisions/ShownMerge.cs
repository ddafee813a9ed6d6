using System.Globalization;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Decisions;

/// <summary>Why two names are one concept, as people read it.</summary>
/// <param name="Merge">The reason, the names, the papers.</param>
/// <param name="Names">The concept's names as papers write them.</param>
/// <param name="Evidence">The sentence that says so, if there is one.</param>
internal sealed record ShownMerge(NameMerge Merge, WrittenNames Names, string? Evidence)
{
    public EvidenceItem ToItem()
    {
        var (name, other) = (Names.Write(Merge.Name), Names.Write(Merge.Other));
        var kinds = Merge.Name.Label == Merge.Other.Label ? "" : $" ({Merge.Name.Label.ToString().ToLowerInvariant()} and {Merge.Other.Label.ToString().ToLowerInvariant()})";
        var papers = Merge.Papers.Count == 0 ? "" : $", {Session.Count(Merge.Papers.Count, "paper")}";
        return new(Word, name, name, string.Create(CultureInfo.InvariantCulture, $"= {other}{kinds}{papers}, {Merge.Score:0.00} sure"), Evidence);
    }

    public IReadOnlyList<Value> ToRow() =>
    [
        Value.Of(Word), Value.Of(Names.Write(Merge.Name)), Value.Of(Names.Write(Merge.Other)), Value.Of(Merge.Score), Value.Of((long)Merge.Papers.Count),
        Value.Of(Merge.Papers.Count == 0 ? null : Merge.Papers[0]), Value.Of(Evidence),
        Value.Of(Merge.Name.ToString()), Value.Of(Merge.Other.ToString()),
    ];

    private string Word => Merge.Reason.ToString().ToLowerInvariant();
}
