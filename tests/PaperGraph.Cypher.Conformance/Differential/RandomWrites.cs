namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>
/// Clauses that write. What is written depends on its row alone, and what a node gets in several rows does not depend on which comes first, so
/// that the order of rows, which is nobody's to tell, does not show.
/// </summary>
internal sealed class RandomWrites(RandomSource random, RandomScope scope)
{
    private readonly RandomExpression _expression = new(random, scope);

    /// <summary>A clause that writes.</summary>
    public string Next()
    {
        if (scope.Any("node") is not { } node)
            return random.OneIn(2) ? $"CREATE (:New {{k: {_expression.Integer()}, v: {_expression.Number(1)}}})" : Merge();
        return random.OneIn(8) ? Delete(node) : random.OneIn(5) ? Nested(node) : Change(node);
    }

    private string Change(string node) => random.Make(
        () => $"SET {node}.z = {random.Below(9)}",
        () => $"SET {node}.k = coalesce({node}.k, 0) + 1",
        () => $"SET {node}.{random.Of("z", "v")} = {node}.{random.Of("k", "s", "l", "f", "none")}",
        () => $"SET {node}['z' + {random.Below(2)}] = true",
        () => $"SET {node}:{random.Of("D", "A", "D:E")}",
        () => $"SET {node}:$('D' + {random.Below(2)})",
        () => $"REMOVE {node}{random.Of(".k", ":A", ":A:B", ".none", "['s']")}",
        () => $"SET {node} += {random.Of("{z: 1, s: null}", "{}", "{k: 9, l: []}")}",
        () => $"SET {node} = {random.Of("{z: 1}", "{}", "{k: 1, s: 'new'}")}",
        () => scope.Any("relationship") is { } link ? $"SET {link}.w = {random.Of("7", "null", "coalesce(1, 2)")}, {node}.y = 1" : $"SET {node}.y = 1",
        () => $"CREATE ({node})-[:NEW {{w: {_expression.Number(1)}}}]->(:New {{k: {random.Below(3)}}})",
        () => $"CREATE (:New {{v: {_expression.Text(1)}}})<-[:NEW]-({node})",
        () => scope.Any("node") is { } other ? $"CREATE ({node})-[:NEW]->({other})" : "CREATE ()",
        () => scope.Any("node") is { } other ? $"MERGE ({node})-[m:{random.Of("R", "NEW")}]->({other}) ON CREATE SET m.c = 1 ON MATCH SET m.c = coalesce(m.c, 0) + 1" : Merge(),
        () => $"MERGE ({node})-[:{random.Of("R", "NEW")}]->(:M {{k: {_expression.Integer()}}})",
        Merge);

    private string Merge() => random.Make(
        () => $"MERGE (:M {{k: {_expression.Integer()}}})",
        () => $"MERGE (m:{random.Of("M", "A", "New")} {{k: {_expression.Integer()}}}) ON MATCH SET m.c = coalesce(m.c, 0) + 1",
        () => $"MERGE (m:{random.Of("M", "B")} {{k: {_expression.Integer()}}}) ON CREATE SET m.c = 1, m:Made ON MATCH SET m.c = coalesce(m.c, 0) + 1",
        () => $"MERGE (:M {{k: {random.Below(2)}}})-[:NEW]->(:M {{k: 1}})");

    private string Nested(string node) => random.Make(
        () => $"FOREACH (x IN {_expression.List(1)} | CREATE (:Each {{x: x}}))",
        () => $"FOREACH (x IN {_expression.Words(1)} | MERGE (e:Each {{x: coalesce(x, '')}}) ON MATCH SET e.c = coalesce(e.c, 0) + 1)",
        () => $"FOREACH (x IN range(1, {random.Below(3)}) | FOREACH (y IN [1, 2] | CREATE ({node})-[:NEW {{w: x * y}}]->(:Each)))",
        () => $"FOREACH (x IN CASE WHEN {_expression.Truth(1)} THEN [1] ELSE [] END | SET {node}.z = 1)",
        () => $"CALL ({node}) {{ SET {node}.k = coalesce({node}.k, 0) + 1 }}",
        () => $"CALL ({node}) {{ MATCH ({node})-->(t) SET t.z = 1 RETURN count(t) AS {scope.Bind("number")} }}",
        () => $"CALL ({node}) {{ UNWIND range(1, {random.Below(3)}) AS x CREATE (:Each {{x: x}}) }}",
        () => $"CALL ({node}) {{ CREATE (c:New {{k: coalesce({node}.k, 0)}}) RETURN c.k AS {scope.Bind("number")} }}");

    private string Delete(string node)
    {
        var link = scope.Any("relationship");
        scope.Keep([.. scope.Variables.Where(variable => variable.Kind is "number" or "text" or "truth" or "list" or "words")]);
        return link is not null && random.OneIn(2) ? $"DELETE {link}" : $"DETACH DELETE {node}";
    }
}
