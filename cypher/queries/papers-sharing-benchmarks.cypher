// name: papers-sharing-benchmarks
// parameters: paper (id of a paper), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which other papers share a benchmark with this one, and which sentences say so? Those that share most come first.
MATCH (:Paper {id: $paper})-[own:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)<-[r:EVALUATES_ON|INTRODUCES]-(other:Paper)
WHERE $minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true) AND coalesce(r.confidence >= $minConfidence, true)
WITH other, count(DISTINCT benchmark) AS shared, collect({benchmark: benchmark, own: own, r: r}) AS links
UNWIND links AS link
WITH other, shared, link.benchmark AS benchmark, link.own AS own, link.r AS r
RETURN other.id AS paper, other.title AS title, shared, benchmark.id AS benchmark, type(own) AS ownRelationship, type(r) AS relationship,
       own.evidence AS ownEvidence, r.evidence AS evidence
ORDER BY shared DESC, paper, benchmark, ownRelationship, relationship
LIMIT $limit
