// name: papers-concept
// parameters: concept (id of a method, benchmark, model or topic), year (only papers of it; null for all), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers name this concept, newest first, in which role, and which sentence says so?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept {id: $concept})
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/')
  AND paper.id STARTS WITH 'paper/' AND ($year IS NULL OR paper.year = $year)
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
RETURN paper.id AS paper, paper.year AS year, type(r) AS role, paper.title AS title,
       r.confidence AS confidence, r.evidence AS evidence
ORDER BY year IS NULL, year DESC, paper, role
LIMIT $limit
