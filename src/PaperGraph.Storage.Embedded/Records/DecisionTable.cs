using System.Globalization;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Storage.Embedded.Sqlite;

namespace PaperGraph.Storage.Embedded.Records;

/// <summary>Reads and writes what people decided.</summary>
internal static class DecisionTable
{
    /// <summary>All, in ordinal order of their ids.</summary>
    public static IReadOnlyList<Decision> Read(Database database)
    {
        var decisions = new List<Decision>();
        var version = StoreFormat.VersionOf(database);
        if (version < StoreFormat.FirstWithDecisions)
            return decisions;
        var takenBack = version < StoreFormat.FirstWithTakenBack ? "0" : "taken_back";
        using var rows = database.Prepare($"SELECT kind, label, name, other_label, other_name, at, by_whom, note, {takenBack} FROM decision");
        while (rows.Step())
            decisions.Add(Read(rows));
        decisions.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return decisions;
    }

    public static void Write(Database database, StoreCommit commit)
    {
        using var delete = database.Prepare("DELETE FROM decision WHERE id = ?1");
        foreach (var id in commit.DeletedDecisions)
            delete.Bind(1, id).Run();
        using var write = database.Prepare("REPLACE INTO decision VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
        foreach (var decision in commit.Decisions)
        {
            write.Bind(1, decision.Id).Bind(2, (long)decision.Kind).Bind(3, (long)decision.Name.Label).Bind(4, decision.Name.NormalForm)
                .Bind(6, decision.Other?.NormalForm).Bind(7, decision.At.ToString("O", CultureInfo.InvariantCulture))
                .Bind(8, decision.By).Bind(9, decision.Note).Bind(10, decision.IsTakenBack ? 1 : 0);
            if (decision.Other is { } other)
                write.Bind(5, (long)other.Label);
            else
                write.Bind(5, (string?)null);
            write.Run();
        }
    }

    private static Decision Read(Statement row)
    {
        NameKey? other = row.IsNull(3) ? null : new((ConceptLabel)row.Integer(3), row.Text(4));
        var at = DateTimeOffset.ParseExact(row.Text(5), "O", CultureInfo.InvariantCulture);
        return Decision.Of((DecisionKind)row.Integer(0), new((ConceptLabel)row.Integer(1), row.Text(2)), other, at) with { By = row.Text(6), Note = row.Text(7), IsTakenBack = row.Integer(8) != 0 };
    }
}
