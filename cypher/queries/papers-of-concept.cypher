// name: papers-of-concept
// parameters: concept (id of a concept), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers name this concept, in which role, and which sentence says so?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(:Concept {id: $concept})
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
WITH paper, r,
     CASE type(r) WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 1
                  WHEN 'USES' THEN 2 WHEN 'STUDIES' THEN 3 ELSE 4 END AS rank
RETURN type(r) AS relationship, paper.id AS paper, paper.title AS title, paper.year AS year,
       r.confidence AS confidence, r.evidence AS evidence
ORDER BY rank, confidence DESC, paper, relationship
LIMIT $limit
