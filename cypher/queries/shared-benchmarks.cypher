// name: shared-benchmarks
// parameters: limit (integer)
// answers: Which benchmarks do most papers share?
MATCH (paper:Paper)-[:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
WHERE paper.id STARTS WITH 'paper/'
WITH benchmark, count(DISTINCT paper) AS papers
WHERE papers > 1
RETURN benchmark.id AS benchmark, benchmark.name AS name, papers
ORDER BY papers DESC, benchmark
LIMIT $limit
