// name: methods-on-same-benchmarks
// parameters: method (id of a method), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which methods are put to work by papers that test on the same benchmarks as the papers of this one?
MATCH (:Method {id: $method})<-[own:INTRODUCES|EVALUATES|USES]-(:Paper)-[tested:EVALUATES_ON]->(benchmark:Benchmark)
WHERE $minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true) AND coalesce(tested.confidence >= $minConfidence, true)
WITH DISTINCT benchmark
MATCH (benchmark)<-[tests:EVALUATES_ON]-(paper:Paper)-[r:INTRODUCES|EVALUATES|USES]->(method:Method)
WHERE method.id <> $method AND ($minConfidence = 0 OR coalesce(tests.confidence >= $minConfidence, true) AND coalesce(r.confidence >= $minConfidence, true))
WITH method, benchmark, paper
ORDER BY benchmark.id
WITH method, collect(DISTINCT benchmark.id) AS benchmarks, count(DISTINCT paper) AS papers
RETURN method.id AS method, method.name AS name, benchmarks, papers
ORDER BY size(benchmarks) DESC, papers DESC, method
LIMIT $limit
