// name: concept-trends
// parameters: concepts (ids of concepts), from (year), to (year), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How many papers of each year name each of these concepts?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE concept.id IN $concepts AND paper.year >= $from AND paper.year <= $to AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
RETURN concept.id AS concept, coalesce(concept.name, concept.id) AS name, paper.year AS year, count(DISTINCT paper) AS papers
ORDER BY concept, year
