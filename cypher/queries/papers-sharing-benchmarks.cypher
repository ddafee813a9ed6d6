// name: papers-sharing-benchmarks
// parameters: paper (id of a paper)
// answers: Which other papers share a benchmark with this one, and which sentences say so?
MATCH (:Paper {id: $paper})-[own:EVALUATES_ON|INTRODUCES]->(benchmark:Benchmark)
MATCH (benchmark)<-[r:EVALUATES_ON|INTRODUCES]-(other:Paper)
WHERE other.id <> $paper
RETURN benchmark.id AS benchmark, other.id AS paper, other.title AS title, type(r) AS relationship,
       own.evidence AS ownEvidence, r.evidence AS evidence
ORDER BY benchmark, paper, relationship
