using System.Reflection;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>What tools ask of a server when they connect.</summary>
internal static class SystemProcedures
{
    private const string DatabaseName = "papergraph";

    private static readonly Value Version =
        Value.Of(typeof(SystemProcedures).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    public static IEnumerable<ProcedureDefinition> All =>
    [
        ProcedureRow.Of(
            "db.info", "The database's name.", [ProcedureRow.Text("id"), ProcedureRow.Text("name"), ProcedureRow.Text("creationDate")],
            _ => [[Value.Of(DatabaseName), Value.Of(DatabaseName), Value.Null]]),
        ProcedureRow.Of(
            "db.ping", "Answers.", [ProcedureRow.Truth("success")],
            _ => [[Value.Of(true)]]),
        ProcedureRow.Of(
            "dbms.components", "What answers, and its version.", [ProcedureRow.Text("name"), ProcedureRow.Texts("versions"), ProcedureRow.Text("edition")],
            _ => [[Value.Of("PaperGraph"), Value.List(Version), Value.Of("community")]]),
        ProcedureRow.Of(
            "show.databases", "The one database.",
            [
                ProcedureRow.Text("name"), ProcedureRow.Text("type"), ProcedureRow.Texts("aliases"), ProcedureRow.Text("access"), ProcedureRow.Text("address"),
                ProcedureRow.Text("role"), ProcedureRow.Truth("writer"), ProcedureRow.Text("requestedStatus"), ProcedureRow.Text("currentStatus"),
                ProcedureRow.Text("statusMessage"), ProcedureRow.Truth("default"), ProcedureRow.Truth("home"), ProcedureRow.Texts("constituents"),
            ],
            _ =>
            [
                [
                    Value.Of(DatabaseName), Value.Of("standard"), Value.ListOver([]), Value.Of("read-write"), Value.Null, Value.Of("primary"), Value.Of(true),
                    Value.Of("online"), Value.Of("online"), Value.Of(""), Value.Of(true), Value.Of(true), Value.ListOver([]),
                ],
            ]),
    ];
}
