// name: bridges
// parameters: concept (id of a concept), other (id of a concept), limit (integer)
// answers: Which concepts link these two topics (or any two concepts)? NPMI with each; the weaker side counts.
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/'
WITH toFloat(count(paper)) AS total
MATCH (one:Concept {id: $concept})-[r:CO_OCCURS]-(bridge:Concept)-[s:CO_OCCURS]-(two:Concept {id: $other})
WITH bridge, r.count AS withConcept, s.count AS withOther, r.count / total AS left, s.count / total AS right,
     (one.papers / total) * (bridge.papers / total) AS leftChance, (two.papers / total) * (bridge.papers / total) AS rightChance
WITH bridge, withConcept, withOther,
     CASE WHEN left >= 1.0 THEN 1.0 ELSE round(log(left / leftChance) / -log(left), 4) END AS npmiConcept,
     CASE WHEN right >= 1.0 THEN 1.0 ELSE round(log(right / rightChance) / -log(right), 4) END AS npmiOther
RETURN bridge.id AS bridge, bridge.name AS name, withConcept, withOther, npmiConcept, npmiOther
ORDER BY CASE WHEN npmiConcept < npmiOther THEN npmiConcept ELSE npmiOther END DESC, withConcept + withOther DESC, bridge
LIMIT $limit
