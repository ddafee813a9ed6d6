// name: comparison
// parameters: papers (ids of papers), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which of these papers tests on which benchmark? One row for each filled cell, benchmarks of most papers first.
MATCH (paper:Paper)-[r:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
WHERE paper.id IN $papers AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH benchmark, collect({paper: paper, r: r}) AS cells, count(DISTINCT paper) AS papers
UNWIND cells AS cell
WITH benchmark, papers, cell.paper AS paper, cell.r AS r
RETURN benchmark.id AS benchmark, benchmark.name AS name, papers, paper.id AS paper, type(r) AS relationship,
       r.confidence AS confidence, r.evidence AS evidence
ORDER BY papers DESC, benchmark, paper, relationship
