// name: concepts-by-year
// parameters: kind (method, benchmark, model or topic), from (year), to (year), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How many papers of each year name the concepts of a kind that most papers of these years name? The limit is one of concepts.
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE paper.year >= $from AND paper.year <= $to AND concept.id STARTS WITH toLower($kind) + '/'
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH concept, count(DISTINCT paper) AS total
ORDER BY total DESC, concept.id
LIMIT $limit
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept)
WHERE paper.year >= $from AND paper.year <= $to AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
RETURN paper.year AS year, concept.id AS concept, concept.name AS name, count(DISTINCT paper) AS papers
ORDER BY year, papers DESC, concept
