// name: emerging-concepts
// parameters: kind (method, benchmark, model or topic), from (year), to (year), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which concepts' share of the papers grew most against the equally long time before? Growth is the ratio of the shares, one paper added to each count.
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/' AND paper.year >= $from - ($to - $from + 1) AND paper.year <= $to
WITH count(CASE WHEN paper.year >= $from THEN paper END) AS total, count(CASE WHEN paper.year < $from THEN paper END) AS totalBefore
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE paper.year >= $from - ($to - $from + 1) AND paper.year <= $to AND concept.id STARTS WITH toLower($kind) + '/'
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
WITH total, totalBefore, concept, count(DISTINCT CASE WHEN paper.year >= $from THEN paper END) AS papers,
     count(DISTINCT CASE WHEN paper.year < $from THEN paper END) AS before
WITH concept, papers, before, round((papers + 1.0) / (total + 1) * (totalBefore + 1) / (before + 1), 4) AS growth
WHERE growth > 1
RETURN concept.id AS concept, concept.name AS name, papers, before, growth
ORDER BY growth DESC, papers DESC, concept
LIMIT $limit
