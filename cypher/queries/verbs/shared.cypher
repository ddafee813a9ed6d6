// name: shared
// parameters: anyRole (true for every role, false for evaluated on or introduced), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which benchmarks do most papers share, and what are these called?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(benchmark:Benchmark)
WHERE paper.id STARTS WITH 'paper/' AND benchmark.id STARTS WITH 'benchmark/'
  AND ($anyRole OR type(r) IN ['INTRODUCES', 'EVALUATES_ON'])
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH benchmark, paper, min(CASE type(r) WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 1
                                        WHEN 'USES' THEN 2 WHEN 'STUDIES' THEN 3 ELSE 4 END) AS rank
ORDER BY rank, paper.id
WITH benchmark, count(paper) AS papers, collect(coalesce(paper.title, paper.id)) AS titles
WHERE papers > 1
RETURN benchmark.id AS benchmark, coalesce(benchmark.name, benchmark.id) AS name, papers, titles
ORDER BY papers DESC, benchmark
LIMIT $limit
