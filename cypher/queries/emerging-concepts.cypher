// name: emerging-concepts
// parameters: kind (method, benchmark, model or topic), from (year), to (year), limit (integer)
// answers: Which concepts grew most against the equally long time before? Growth is (papers + 1) / (papers before + 1).
MATCH (paper:Paper)-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE paper.year >= $from - ($to - $from + 1) AND paper.year <= $to AND concept.id STARTS WITH toLower($kind) + '/'
WITH concept, count(DISTINCT CASE WHEN paper.year >= $from THEN paper END) AS papers,
     count(DISTINCT CASE WHEN paper.year < $from THEN paper END) AS before
WHERE papers > before
RETURN concept.id AS concept, concept.name AS name, papers, before, round((papers + 1.0) / (before + 1), 4) AS growth
ORDER BY growth DESC, papers DESC, concept
LIMIT $limit
