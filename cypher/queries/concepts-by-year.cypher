// name: concepts-by-year
// parameters: label (Method, Benchmark, Model or Topic), from (year), to (year)
// answers: How many papers of each year name each concept of a kind?
MATCH (paper:Paper)-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE paper.year >= $from AND paper.year <= $to AND $label IN labels(concept)
RETURN paper.year AS year, concept.id AS concept, concept.name AS name, count(DISTINCT paper) AS papers
ORDER BY year, papers DESC, concept
