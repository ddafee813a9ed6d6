// name: shared-matrix
// parameters: anyRole (true for every role, false for evaluated on or introduced), limit (how many benchmarks), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers name the benchmarks that most papers share, and in which role?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(benchmark:Benchmark)
WHERE paper.id STARTS WITH 'paper/' AND benchmark.id STARTS WITH 'benchmark/'
  AND ($anyRole OR type(r) IN ['INTRODUCES', 'EVALUATES_ON'])
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH benchmark, count(DISTINCT paper) AS papers, collect({paper: paper, role: type(r)}) AS uses
WHERE papers > 1
WITH benchmark, papers, uses
ORDER BY papers DESC, benchmark.id
LIMIT $limit
UNWIND uses AS use
WITH benchmark, papers, use.paper AS paper, use.role AS role,
     CASE use.role WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 1
                   WHEN 'USES' THEN 2 WHEN 'STUDIES' THEN 3 ELSE 4 END AS rank
RETURN benchmark.id AS benchmark, role, paper.id AS paper, coalesce(paper.title, paper.id) AS title,
       coalesce(benchmark.name, benchmark.id) AS name
ORDER BY papers DESC, benchmark, rank, paper, role
