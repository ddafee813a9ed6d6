// name: shared-benchmarks
// parameters: limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which benchmarks do most papers share?
MATCH (paper:Paper)-[r:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
WHERE paper.id STARTS WITH 'paper/' AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH benchmark, count(DISTINCT paper) AS papers
WHERE papers > 1
RETURN benchmark.id AS benchmark, benchmark.name AS name, papers
ORDER BY papers DESC, benchmark
LIMIT $limit
