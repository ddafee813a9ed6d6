// name: map-anchors
// parameters: minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Beside which other concept of the same paper does a concept belong that occurs with none in two? The one that fewest papers name, of those that do.
MATCH (other:Concept)
WHERE split(other.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic'] AND EXISTS { (other)-[:CO_OCCURS]-(:Concept) }
MATCH (other)<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(:Paper)-[s:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE split(concept.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic'] AND NOT EXISTS { (concept)-[:CO_OCCURS]-(:Concept) }
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true) AND coalesce(s.confidence >= $minConfidence, true))
RETURN concept.id AS concept, min([other.papers, other.id])[1] AS anchor
ORDER BY concept
