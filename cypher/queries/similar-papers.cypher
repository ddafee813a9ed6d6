// name: similar-papers
// parameters: paper (id of a paper), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers resemble this one? They share concepts; a shared concept counts the more, the fewer papers name it.
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/'
WITH toFloat(count(paper)) AS total
MATCH (:Paper {id: $paper})-[own:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE $minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true)
WITH DISTINCT total, concept
MATCH (concept)<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(other:Paper)
WHERE other.id <> $paper AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH DISTINCT other, concept.id AS id, log(total / concept.papers) AS rarity
ORDER BY rarity DESC, id
RETURN other.id AS paper, other.title AS title, other.year AS year, round(sum(rarity), 4) AS similarity, collect(id) AS shared
ORDER BY similarity DESC, paper
LIMIT $limit
