namespace PaperGraph.Architecture.Tests;

/// <summary>Which room may see which, and which packages it may use. The compiler keeps the first; this keeps the table honest.</summary>
public sealed class RoomsTests
{
    private const string Core = "PaperGraph.Core";
    private const string Graph = "PaperGraph.Graph";
    private const string Logging = "Microsoft.Extensions.Logging.Abstractions";

    private static readonly string[] Libraries =
    [
        Core, Graph, "PaperGraph.Ingest", "PaperGraph.Extraction", "PaperGraph.Concepts", "PaperGraph.Storage.Embedded", "PaperGraph.Storage.Neo4j",
        "PaperGraph.Storage.Neo4j.Bolt", "PaperGraph.Cypher", "PaperGraph.Export", "PaperGraph.Evaluation",
    ];

    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Rooms = new()
    {
        [Core] = ([], []),
        [Graph] = ([Core], []),
        ["PaperGraph.Ingest"] = ([Core], ["Sep"]),
        ["PaperGraph.Extraction"] = ([Core], []),
        ["PaperGraph.Concepts"] = ([Core, Graph], ["QuikGraph"]),
        ["PaperGraph.Cypher"] = ([Core, Graph], ["Sep", "Lucene.Net.Analysis.Common", "Lucene.Net.QueryParser"]),
        ["PaperGraph.QuikGraph"] = ([Core, Graph], ["QuikGraph"]),
        ["PaperGraph.Storage.Embedded"] = ([Core, Graph], ["Microsoft.Data.Sqlite"]),
        ["PaperGraph.Storage.Neo4j"] = ([Core], ["Microsoft.Extensions.Http.Resilience"]),
        ["PaperGraph.Storage.Neo4j.Bolt"] = ([Core, "PaperGraph.Storage.Neo4j"], ["Neo4j.Driver"]),
        ["PaperGraph.Export"] = ([Core], []),
        ["PaperGraph.Evaluation"] = ([Core], []),
        ["PaperGraph.Extraction.Training"] = ([Core, "PaperGraph.Concepts", "PaperGraph.Extraction", "PaperGraph.Evaluation"], ["System.CommandLine"]),
        ["PaperGraph.Hosting"] = (Libraries, ["Microsoft.Extensions.Hosting"]),
        ["PaperGraph.Web"] =
        (
            [Core, "PaperGraph.Concepts", "PaperGraph.Cypher", "PaperGraph.Export", "PaperGraph.Hosting"],
            ["Microsoft.AspNetCore.OpenApi", "ModelContextProtocol", "ModelContextProtocol.AspNetCore", "Scalar.AspNetCore"]
        ),
        ["PaperGraph.Cli"] =
        (
            [Core, "PaperGraph.Hosting", "PaperGraph.Web"],
            ["Serilog", "Serilog.Extensions.Hosting", "Serilog.Settings.Configuration", "Serilog.Sinks.Console", "Serilog.Sinks.File", "Spectre.Console", "System.CommandLine"]
        ),
    };

    [Fact]
    public void Projects_InSrc_AreTheRooms() =>
        Assert.Equal(Rooms.Keys.Order(StringComparer.Ordinal), ProjectFile.All.Select(project => project.Name));

    [Fact]
    public void ProjectReferences_OfEveryRoom_StayWithinItsColumn() => Assert.All(
        ProjectFile.All, project => Assert.Subset(Rooms[project.Name].Projects.ToHashSet(), project.Projects.ToHashSet()));

    [Fact]
    public void Packages_OfEveryRoom_AreThoseOfItsList() => Assert.All(
        ProjectFile.All, project => Assert.Subset(Rooms[project.Name].Packages.Append(Logging).ToHashSet(), project.Packages.ToHashSet()));
}
