// name: results-of-benchmark
// parameters: benchmark (id of a benchmark), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which scores do papers state on this benchmark, the highest number first within a measure and setting?
MATCH (subject:Concept)-[r:SCORES]->(:Benchmark {id: $benchmark})
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN r.metric AS metric, r.setting AS setting, subject.id AS subject, r.value AS value, r.number AS number,
       r.paper AS paper, r.evidence AS evidence
ORDER BY metric, setting, number IS NULL, number DESC, subject, value, paper
