// name: show
// parameters: paper (id of a paper), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which concepts does this paper name, in which role, where, and by which rule was each found?
MATCH (:Paper {id: $paper})-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/')
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH r, concept,
     CASE type(r) WHEN 'INTRODUCES' THEN 0 WHEN 'EVALUATES_ON' THEN 1 WHEN 'EVALUATES' THEN 2
                  WHEN 'USES' THEN 3 WHEN 'STUDIES' THEN 4 ELSE 5 END AS rank
RETURN type(r) AS role, concept.id AS concept, coalesce(concept.name, concept.id) AS name, r.confidence AS confidence,
       r.extractor AS extractor, r.field AS field, r.start AS start, r.end AS end, r.evidence AS evidence, r.spans AS spans
ORDER BY rank, concept
