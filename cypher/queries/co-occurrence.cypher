// name: co-occurrence
// parameters: concept (id of a concept), limit (integer)
// answers: Which concepts come with this one more often than chance has it? NPMI: -1 never, 0 by chance, 1 always together.
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/'
WITH toFloat(count(paper)) AS total
MATCH (concept:Concept {id: $concept})-[r:CO_OCCURS]-(other:Concept)
WITH other, r.count AS together, r.count / total AS both, (concept.papers / total) * (other.papers / total) AS chance
RETURN other.id AS concept, other.name AS name, together,
       CASE WHEN both >= 1.0 THEN 1.0 ELSE round(log(both / chance) / -log(both), 4) END AS npmi
ORDER BY npmi DESC, together DESC, concept
LIMIT $limit
