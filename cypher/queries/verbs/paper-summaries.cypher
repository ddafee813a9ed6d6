// name: paper-summaries
// parameters: papers (ids of papers), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: What are these papers called, when were they published, and how many concepts does each name?
MATCH (paper:Paper)
WHERE paper.id IN $papers
RETURN paper.id AS id, coalesce(paper.title, paper.id) AS title, paper.year AS year,
       COUNT { (paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
               WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/') AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)) } AS concepts
ORDER BY id
