// name: papers-with-few-concepts
// parameters: limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: In which papers was least found, and have they an abstract at all?
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/'
OPTIONAL MATCH (paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN paper.id AS paper, paper.title AS title, paper.abstract IS NOT NULL AS hasAbstract, count(DISTINCT concept) AS concepts
ORDER BY concepts, paper
LIMIT $limit
