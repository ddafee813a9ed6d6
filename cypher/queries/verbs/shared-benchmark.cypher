// name: shared-benchmark
// parameters: benchmark (id of a benchmark), anyRole (true for every role, false for evaluated on or introduced), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers share this benchmark, as their test or as their own, and which sentence says so?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(benchmark:Benchmark {id: $benchmark})
WHERE paper.id STARTS WITH 'paper/' AND ($anyRole OR type(r) IN ['INTRODUCES', 'EVALUATES_ON'])
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH benchmark, paper, r,
     CASE type(r) WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 1
                  WHEN 'USES' THEN 2 WHEN 'STUDIES' THEN 3 ELSE 4 END AS rank
RETURN benchmark.id AS benchmark, type(r) AS role, paper.id AS paper, coalesce(paper.title, paper.id) AS title,
       r.evidence AS evidence, coalesce(benchmark.name, benchmark.id) AS name
ORDER BY rank, paper, role
