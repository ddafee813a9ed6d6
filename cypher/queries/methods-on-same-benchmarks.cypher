// name: methods-on-same-benchmarks
// parameters: method (id of a method), limit (integer)
// answers: Which methods are put to work by papers that test on the same benchmarks as the papers of this one?
MATCH (:Method {id: $method})<-[:INTRODUCES|EVALUATES|USES]-(:Paper)-[:EVALUATES_ON]->(benchmark:Benchmark)
WITH DISTINCT benchmark
MATCH (benchmark)<-[:EVALUATES_ON]-(paper:Paper)-[:INTRODUCES|EVALUATES|USES]->(method:Method)
WHERE method.id <> $method
WITH method, benchmark, paper
ORDER BY benchmark.id
WITH method, collect(DISTINCT benchmark.id) AS benchmarks, count(DISTINCT paper) AS papers
RETURN method.id AS method, method.name AS name, benchmarks, papers
ORDER BY size(benchmarks) DESC, papers DESC, method
LIMIT $limit
