// name: papers-of-benchmark
// parameters: benchmark (id of a benchmark), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers share this benchmark, as their test or as their own, and which sentence says so?
MATCH (paper:Paper)-[r:EVALUATES_ON|INTRODUCES]->(:Benchmark {id: $benchmark})
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN paper.id AS paper, paper.title AS title, type(r) AS relationship, r.confidence AS confidence, r.evidence AS evidence
ORDER BY confidence DESC, paper, relationship
LIMIT $limit
