// name: models-on-benchmark
// parameters: benchmark (id of a benchmark), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which models do papers that test on this benchmark introduce or evaluate, and which sentence shows it best, one that names both if there is one?
MATCH (:Benchmark {id: $benchmark})<-[own:EVALUATES_ON|INTRODUCES]-(paper:Paper)-[r:INTRODUCES|EVALUATES]->(model:Model)
WHERE $minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true) AND coalesce(r.confidence >= $minConfidence, true)
WITH model, paper, r, CASE WHEN r.evidence = own.evidence THEN 0 ELSE 1 END AS apart
ORDER BY apart, r.confidence DESC, paper.id, type(r)
WITH model, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear,
     collect({paper: paper.id, confidence: r.confidence, evidence: r.evidence})[0] AS best
RETURN model.id AS model, model.name AS name, papers, firstYear, best.paper AS paper, best.confidence AS confidence, best.evidence AS evidence
ORDER BY papers DESC, model
LIMIT $limit
