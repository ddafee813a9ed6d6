// name: papers
// parameters: year (only papers of it; null for all), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers are there, newest first, and how many concepts does each name?
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/' AND ($year IS NULL OR paper.year = $year)
RETURN paper.id AS paper, paper.year AS year, paper.title AS title,
       COUNT { (paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
               WHERE (concept:Method AND concept.id STARTS WITH 'method/'
                   OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
                   OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/')
                 AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)) } AS concepts
ORDER BY year IS NULL, year DESC, paper
LIMIT $limit
