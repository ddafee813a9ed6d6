// name: variants
// parameters: concept (id of a concept), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: What is this model, method or benchmark a variant or extension of, what varies it, over how many steps, and which sentence says so?
MATCH (concept:Concept {id: $concept})
WITH [path = (concept)-[:VARIANT_OF*1..4]->(other:Concept) WHERE $minConfidence = 0 OR all(r IN relationships(path) WHERE r.confidence >= $minConfidence) | {relation: 'origin', other: other, steps: length(path), last: last(relationships(path))}]
   + [path = (concept)<-[:VARIANT_OF*1..4]-(other:Concept) WHERE $minConfidence = 0 OR all(r IN relationships(path) WHERE r.confidence >= $minConfidence) | {relation: 'variant', other: other, steps: length(path), last: last(relationships(path))}] AS found
UNWIND found AS one
WITH one.relation AS relation, one.other AS other, one.steps AS steps, one.last AS last
WHERE other.id <> $concept
ORDER BY steps, last.confidence DESC, last.paper, startNode(last).id, endNode(last).id
WITH relation, other, min(steps) AS steps, collect(last)[0] AS best
RETURN relation, steps, other.id AS concept, other.name AS name, best.count AS papers, best.confidence AS confidence, best.paper AS paper, best.evidence AS evidence
ORDER BY relation, steps, papers DESC, concept
LIMIT $limit
