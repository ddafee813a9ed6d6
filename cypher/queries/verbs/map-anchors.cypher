// name: map-anchors
// parameters:
// answers: Beside which other concept of the same paper does a concept belong that hangs together with none? The one that fewest papers name, of those that more than one does.
MATCH (concept:Concept)
WHERE split(concept.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic']
  AND NOT EXISTS { (concept)-[:CO_OCCURS|BROADER|VERSION_OF|VARIANT_OF|COMPARED_WITH|SCORES]-(:Concept) }
MATCH (concept)<-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(:Paper)-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(other:Concept)
WHERE EXISTS { (other)-[:CO_OCCURS|BROADER|VERSION_OF|VARIANT_OF|COMPARED_WITH|SCORES]-(:Concept) }
WITH concept, other, CASE WHEN other.papers > 1 THEN 0 ELSE 1 END AS alone
ORDER BY alone, other.papers, other.id
RETURN concept.id AS concept, collect(other.id)[0] AS anchor
ORDER BY concept
