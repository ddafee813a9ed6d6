using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Schema;

/// <summary>A constraint or index that the server has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The server's word for what it is: <c>UNIQUENESS</c>, <c>RANGE</c>, <c>FULLTEXT</c> …</param>
/// <param name="Subject">What it is about, as <see cref="SchemaRule.Subject"/> writes it.</param>
/// <param name="IsConstraint">Whether it is a constraint, not an index.</param>
/// <param name="OwningConstraint">The constraint that an index belongs to, if any.</param>
/// <param name="State">An index's state; <c>FAILED</c> where it could not take what is stored.</param>
internal sealed record ServerRule(string Name, string Type, string Subject, bool IsConstraint, string? OwningConstraint, string State)
{
    private static readonly Statement Constraints = new("SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes, properties");

    private static readonly Statement Indexes = new(
        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state RETURN name, type, labelsOrTypes, properties, owningConstraint, state");

    /// <summary>All that the database has.</summary>
    public static async Task<List<ServerRule>> ReadAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var constraints = await transport.ReadAsync(Constraints, cancellationToken).ConfigureAwait(false);
        var indexes = await transport.ReadAsync(Indexes, cancellationToken).ConfigureAwait(false);
        return
        [
            .. constraints.Rows.Select(row => new ServerRule(row.Text(0), row.Text(1), SubjectOf(row), true, null, "ONLINE")),
            .. indexes.Rows.Select(row => new ServerRule(row.Text(0), row.Text(1), SubjectOf(row), false, row.TextOrNull(4), row.Text(5))),
        ];
    }

    /// <summary>Whether it does what a rule asks for, whatever its name.</summary>
    public bool Serves(SchemaRule rule) => Subject == rule.Subject && rule.Kind switch
    {
        SchemaRuleKind.Unique => IsConstraint && Type is "UNIQUENESS" or "NODE_PROPERTY_UNIQUENESS" or "NODE_KEY",
        SchemaRuleKind.Range => Type == "RANGE",
        _ => Type == "FULLTEXT",
    };

    /// <summary>Whether it keeps a rule from being made.</summary>
    public bool Blocks(SchemaRule rule) =>
        Name == rule.Name || (rule.Kind == SchemaRuleKind.Unique && Type == "RANGE" && OwningConstraint is null && Subject == rule.Subject);

    // The two look-up indexes that every database has are about no label and no property.
    private static string SubjectOf(IReadOnlyList<Value> row) =>
        row[2].IsNull || row[3].IsNull ? "" : $"{SchemaRule.List(row.Texts(2))}({SchemaRule.List(row.Texts(3))})";
}
