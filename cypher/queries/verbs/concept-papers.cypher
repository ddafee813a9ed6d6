// name: concept-papers
// parameters: concept (id of a concept), role (only papers in this role; null for all), year (only papers of it; null for all), skip (how many come before), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers name this concept, newest first, in which role, and which sentence says so? A part of the list.
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept {id: $concept})
WHERE paper.id STARTS WITH 'paper/' AND ($role IS NULL OR type(r) = $role) AND ($year IS NULL OR paper.year = $year)
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH paper, r, type(r) AS role
ORDER BY paper.year IS NULL, paper.year DESC, paper.id, role
SKIP $skip LIMIT $limit
RETURN paper.id AS id, coalesce(paper.title, paper.id) AS title, paper.year AS year, role, r.confidence AS confidence, r.evidence AS evidence
ORDER BY year IS NULL, year DESC, id, role
