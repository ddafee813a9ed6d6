using System.Text;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Core.Tests.Schema;

public sealed class DataDictionaryTests
{
    /// <summary>The page and the schema say the same. To change both: change the schema, run with PAPERGRAPH_ACCEPT=1, review the page.</summary>
    [Fact]
    public void DataDictionary_Page_IsTheSchemas()
    {
        var path = RepositoryFiles.At("docs", "data-dictionary.md");
        var page = Write();
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_ACCEPT") == "1")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Write()
    {
        var page = new StringBuilder("""
            # Data dictionary

            What a build writes, and what it means. This page is made from `PaperGraph.Core/Schema/GraphSchema.cs`; a test keeps both equal.
            Offsets count UTF-16 units from the start of a field, the end is exclusive. A property that is not required is missing where
            nothing is known; it is never null or empty.

            ## Nodes

            Every concept carries two labels, `Concept` and its own.

            """.ReplaceLineEndings("\n"));
        foreach (var label in Labels.All)
            Append(page, label, GraphSchema.OfLabel(label));
        page.Append("\n## Relationships\n\n| type | from → to |\n|---|---|\n");
        foreach (var (type, ends) in Ends)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{type}` | {ends} |\n");
        foreach (var type in RelationshipTypes.All)
            Append(page, type, GraphSchema.OfType(type));
        return page.ToString();
    }

    private static readonly (string Type, string Ends)[] Ends =
    [
        (RelationshipTypes.Introduces, "Paper → Concept it proposes, releases or coins"),
        (RelationshipTypes.EvaluatesOn, "Paper → Benchmark it reports results on"),
        (RelationshipTypes.Evaluates, "Paper → Model, Method or Topic it evaluates or compares against"),
        (RelationshipTypes.Uses, "Paper → Concept it builds on, trains with or applies"),
        (RelationshipTypes.Studies, "Paper → Concept that is its subject"),
        (RelationshipTypes.Mentions, "Paper → Concept it names in another way"),
        (RelationshipTypes.Scores, "Model or Method → Benchmark; one for each paper, metric, setting and value"),
        (RelationshipTypes.WrittenBy, "Paper → Author"),
        (RelationshipTypes.PublishedIn, "Paper → Venue"),
        (RelationshipTypes.Cites, "Paper → Paper"),
        (RelationshipTypes.CoOccurs, "Concept → Concept, from the ordinally smaller id; undirected in meaning"),
        (RelationshipTypes.Broader, "narrower Concept → broader Concept of the same label"),
        (RelationshipTypes.VersionOf, "sized or dated Model or Benchmark → its family"),
        (RelationshipTypes.VariantOf, "variant, extension or adaptation → the Model, Method or Benchmark that it is one of"),
        (RelationshipTypes.ComparedWith, "Model or Method → Model or Method, from the ordinally smaller id; undirected in meaning"),
    ];

    private static void Append(StringBuilder page, string name, IReadOnlyList<PropertyDefinition> properties)
    {
        page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n### {name}\n\n");
        if (properties.Count == 0)
        {
            page.Append("No properties.\n");
            return;
        }

        page.Append("| property | type | required | meaning |\n|---|---|---|---|\n");
        foreach (var property in properties)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{property.Name}` | {property.Type} | {(property.Required ? "yes" : "no")} | {property.Meaning} |\n");
    }
}
