// name: introduced-since
// parameters: from (year), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: What is new since this year: which concepts that no older paper names, introduced by which paper, and which sentence says so?
MATCH (paper:Paper)-[r:INTRODUCES]->(concept:Concept)
WHERE paper.id STARTS WITH 'paper/' AND paper.year >= $from AND concept.firstYear >= $from
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
RETURN paper.year AS year, concept.id AS concept, concept.name AS name, concept.papers AS papers,
       paper.id AS paper, r.confidence AS confidence, r.evidence AS evidence
ORDER BY year, papers DESC, concept, paper
LIMIT $limit
