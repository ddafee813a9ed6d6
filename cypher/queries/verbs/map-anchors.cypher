// name: map-anchors
// parameters:
// answers: Beside which other concept of the same paper does a concept belong that occurs with none in two? The one that fewest papers name, of those that do.
MATCH (other:Concept)
WHERE split(other.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic'] AND EXISTS { (other)-[:CO_OCCURS]-(:Concept) }
MATCH (other)<-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(:Paper)-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE split(concept.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic'] AND NOT EXISTS { (concept)-[:CO_OCCURS]-(:Concept) }
RETURN concept.id AS concept, min([other.papers, other.id])[1] AS anchor
ORDER BY concept
