using System.Globalization;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Records;

/// <summary>What a person decided as a node of the label PaperGraphRecord; enumerations by their numbers.</summary>
internal static class StoredDecision
{
    /// <summary>The statement that gives all, in the columns of <see cref="Read"/>.</summary>
    public static readonly Statement All = new(
        "MATCH (r:PaperGraphRecord) WHERE r.kind = 'decision' RETURN r.decision, r.conceptLabel, r.name, r.otherLabel, r.otherName, r.at, r.by, r.note, coalesce(r.takenBack, false)");

    /// <summary>The key of a decision's record.</summary>
    public static string Key(string id) => "decision:" + id;

    public static Dictionary<string, object?> Write(Decision decision) => new()
    {
        ["key"] = Key(decision.Id),
        ["properties"] = new Dictionary<string, object?>
        {
            ["kind"] = "decision",
            ["decision"] = (long)decision.Kind,
            ["conceptLabel"] = (long)decision.Name.Label,
            ["name"] = decision.Name.NormalForm,
            ["otherLabel"] = (long?)decision.Other?.Label,
            ["otherName"] = decision.Other?.NormalForm,
            ["at"] = decision.At.ToString("O", CultureInfo.InvariantCulture),
            ["by"] = decision.By,
            ["note"] = decision.Note,
            ["takenBack"] = decision.IsTakenBack,
        },
    };

    public static Decision Read(IReadOnlyList<Value> row)
    {
        NameKey? other = row[3].IsNull ? null : new((ConceptLabel)row.Integer(3), row.Text(4));
        var at = DateTimeOffset.ParseExact(row.Text(5), "O", CultureInfo.InvariantCulture);
        return Decision.Of((DecisionKind)row.Integer(0), new((ConceptLabel)row.Integer(1), row.Text(2)), other, at) with { By = row.Text(6), Note = row.Text(7), IsTakenBack = row.Boolean(8) };
    }
}
