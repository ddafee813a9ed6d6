// name: concept-over-time
// parameters: concept (id of a concept), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How many papers of each year name this concept, and in which role? The last row counts those without a year.
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(:Concept {id: $concept})
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN paper.year AS year, count(DISTINCT paper) AS papers,
       count(DISTINCT CASE WHEN type(r) = 'INTRODUCES' THEN paper END) AS introduced,
       count(DISTINCT CASE WHEN type(r) IN ['EVALUATES_ON', 'EVALUATES'] THEN paper END) AS evaluated,
       count(DISTINCT CASE WHEN type(r) = 'USES' THEN paper END) AS used,
       count(DISTINCT CASE WHEN type(r) = 'STUDIES' THEN paper END) AS studied,
       count(DISTINCT CASE WHEN type(r) = 'MENTIONS' THEN paper END) AS mentioned
ORDER BY year
