// name: papers-of-author
// parameters: author (id of an author), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers did this author write, and what do they introduce? The newest first, those without a year last.
MATCH (:Author {id: $author})<-[:WRITTEN_BY]-(paper:Paper)
WITH DISTINCT paper
OPTIONAL MATCH (paper)-[r:INTRODUCES]->(concept:Concept)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
WITH paper, concept
ORDER BY concept.id
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, collect(DISTINCT concept.name) AS introduces
ORDER BY year IS NULL, year DESC, paper
LIMIT $limit
