// name: concept-results
// parameters: concept (id of a concept), skip (how many come before), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which scores do papers state on this benchmark, or of this model or method, the highest number first within a measure and setting? A part of the list.
MATCH (concept:Concept {id: $concept})-[r:SCORES]-(:Concept)
WHERE ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH r, startNode(r) AS subject, endNode(r) AS benchmark
ORDER BY benchmark.id, r.metric, r.setting, r.number IS NULL, r.number DESC, subject.id, r.value, r.paper
SKIP $skip LIMIT $limit
RETURN subject.id AS subject, coalesce(subject.name, subject.id) AS subjectName, benchmark.id AS benchmark, coalesce(benchmark.name, benchmark.id) AS benchmarkName,
       r.metric AS metric, r.setting AS setting, r.value AS value, r.number AS number, r.paper AS paper, r.confidence AS confidence, r.evidence AS evidence
ORDER BY benchmark, metric, setting, number IS NULL, number DESC, subject, value, paper
