// name: introductions
// parameters: limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Who introduced what, in which paper, and which sentence says so?
MATCH (paper:Paper)-[r:INTRODUCES]->(concept:Concept)
WHERE paper.id STARTS WITH 'paper/' AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
OPTIONAL MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WITH concept, paper, r, written, author
ORDER BY written.position, author.id
WITH concept, paper, r, collect(author.name) AS authors
RETURN concept.id AS concept, paper.id AS paper, paper.year AS year, authors, r.confidence AS confidence, r.evidence AS evidence
ORDER BY concept, confidence DESC, paper
LIMIT $limit
