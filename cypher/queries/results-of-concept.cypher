// name: results-of-concept
// parameters: concept (id of a concept), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which scores do papers state for this model or method, on which benchmarks, and which sentence says so?
MATCH (:Concept {id: $concept})-[r:SCORES]->(benchmark:Benchmark)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN benchmark.id AS benchmark, r.metric AS metric, r.setting AS setting, r.value AS value, r.number AS number,
       r.paper AS paper, r.confidence AS confidence, r.evidence AS evidence
ORDER BY benchmark, metric, setting, number IS NULL, number DESC, value, paper
