// name: concepts-of-paper
// parameters: paper (id of a paper), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which concepts does this paper name, in which role, how sure is it, and which sentence says so?
MATCH (:Paper {id: $paper})-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
WITH concept, r,
     CASE type(r) WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 2
                  WHEN 'USES' THEN 3 WHEN 'STUDIES' THEN 4 ELSE 5 END AS rank
RETURN type(r) AS relationship, concept.id AS concept, concept.name AS name, r.confidence AS confidence, r.count AS mentions, r.evidence AS evidence
ORDER BY rank, confidence DESC, concept
