// name: shared-paper
// parameters: paper (id of a paper), anyRole (true for every role, false for evaluated on or introduced), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which benchmarks does this paper share with others, with which, and which sentences say so?
MATCH (:Paper {id: $paper})-[own:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(benchmark:Benchmark)
WHERE benchmark.id STARTS WITH 'benchmark/' AND ($anyRole OR type(own) IN ['INTRODUCES', 'EVALUATES_ON'])
  AND ($minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true))
WITH DISTINCT benchmark
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(benchmark)
WHERE paper.id STARTS WITH 'paper/' AND ($anyRole OR type(r) IN ['INTRODUCES', 'EVALUATES_ON'])
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH benchmark, count(DISTINCT paper) AS papers, collect({paper: paper, r: r}) AS uses
WHERE papers > 1
UNWIND uses AS use
WITH benchmark, papers, use.paper AS paper, use.r AS r,
     CASE type(use.r) WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 1
                      WHEN 'USES' THEN 2 WHEN 'STUDIES' THEN 3 ELSE 4 END AS rank
RETURN benchmark.id AS benchmark, type(r) AS role, paper.id AS paper, coalesce(paper.title, paper.id) AS title,
       r.evidence AS evidence, coalesce(benchmark.name, benchmark.id) AS name
ORDER BY papers DESC, benchmark, rank, paper, role
