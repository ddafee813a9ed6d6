// name: models-on-benchmark
// parameters: benchmark (id of a benchmark), limit (integer)
// answers: Which models do papers that test on this benchmark introduce or evaluate, and which sentence shows it best?
MATCH (:Benchmark {id: $benchmark})<-[:EVALUATES_ON|INTRODUCES]-(paper:Paper)-[r:INTRODUCES|EVALUATES]->(model:Model)
WITH model, paper, r
ORDER BY r.confidence DESC, paper.id, type(r)
WITH model, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear,
     collect({paper: paper.id, confidence: r.confidence, evidence: r.evidence})[0] AS best
RETURN model.id AS model, model.name AS name, papers, firstYear, best.paper AS paper, best.confidence AS confidence, best.evidence AS evidence
ORDER BY papers DESC, model
LIMIT $limit
