// name: benchmarks-for-topic
// parameters: topic (id of a topic), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: On which benchmarks do papers about this topic test, and which sentence shows it best, one that names both if there is one?
MATCH (:Topic {id: $topic})<-[own:INTRODUCES|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)-[r:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
WHERE $minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true) AND coalesce(r.confidence >= $minConfidence, true)
WITH benchmark, paper, r, CASE WHEN r.evidence = own.evidence THEN 0 ELSE 1 END AS apart
ORDER BY apart, r.confidence DESC, paper.id, type(r)
WITH benchmark, count(DISTINCT paper) AS papers, collect({paper: paper.id, confidence: r.confidence, evidence: r.evidence})[0] AS best
RETURN benchmark.id AS benchmark, benchmark.name AS name, papers, best.paper AS paper, best.confidence AS confidence, best.evidence AS evidence
ORDER BY papers DESC, benchmark
LIMIT $limit
