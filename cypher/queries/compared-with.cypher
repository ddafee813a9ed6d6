// name: compared-with
// parameters: concept (id of a concept), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: With which models and methods do papers compare this one, how many say so, and which sentence says it best?
MATCH (:Concept {id: $concept})-[r:COMPARED_WITH]-(other:Concept)
WHERE $minConfidence = 0 OR r.confidence >= $minConfidence
RETURN other.id AS concept, other.name AS name, r.count AS papers, r.confidence AS confidence, r.paper AS paper, r.evidence AS evidence
ORDER BY papers DESC, confidence DESC, concept
LIMIT $limit
