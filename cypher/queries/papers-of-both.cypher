// name: papers-of-both
// parameters: concept (id of a concept), other (id of a concept), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers name both of these concepts, in which roles, and which sentences say so?
MATCH (:Concept {id: $concept})<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)
      -[s:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(:Concept {id: $other})
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true) AND coalesce(s.confidence >= $minConfidence, true)
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, type(r) AS relationship, type(s) AS otherRelationship,
       r.evidence AS evidence, s.evidence AS otherEvidence
ORDER BY year IS NULL, year DESC, paper, relationship, otherRelationship
LIMIT $limit
