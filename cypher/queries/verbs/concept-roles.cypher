// name: concept-roles
// parameters: concept (id of a concept), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How many papers name this concept in each role?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(:Concept {id: $concept})
WHERE paper.id STARTS WITH 'paper/' AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
RETURN type(r) AS role, count(DISTINCT paper) AS papers
ORDER BY role
