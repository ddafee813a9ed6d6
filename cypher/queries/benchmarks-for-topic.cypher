// name: benchmarks-for-topic
// parameters: topic (id of a topic), limit (integer)
// answers: On which benchmarks do papers about this topic test, and which sentence shows it best?
MATCH (:Topic {id: $topic})<-[:INTRODUCES|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)-[r:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
WITH benchmark, paper, r
ORDER BY r.confidence DESC, paper.id, type(r)
WITH benchmark, count(DISTINCT paper) AS papers, collect({paper: paper.id, confidence: r.confidence, evidence: r.evidence})[0] AS best
RETURN benchmark.id AS benchmark, benchmark.name AS name, papers, best.paper AS paper, best.confidence AS confidence, best.evidence AS evidence
ORDER BY papers DESC, benchmark
LIMIT $limit
